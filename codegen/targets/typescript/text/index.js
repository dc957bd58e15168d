"use strict";

// This package consists of type declarations; there is nothing to run.
