-- What is known of the newest revision of each interaction's record.
CREATE TABLE records (
  id INTEGER PRIMARY KEY,
  interaction TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  -- One sequence over records and refused bodies: what is newer has the greater number.
  change INTEGER NOT NULL UNIQUE,
  received INTEGER NOT NULL,
  -- When it began, or was received if that is not known. Times are milliseconds since 1970.
  at INTEGER NOT NULL,
  edition TEXT NOT NULL,
  state TEXT NOT NULL,
  type TEXT NOT NULL,
  service TEXT,
  disposition TEXT,
  subject TEXT NOT NULL,
  contact TEXT,
  started INTEGER,
  duration REAL,
  transferred INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  undocumented INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT;

CREATE INDEX records_at ON records (at, id);

-- The text of each record as it came, the newest one among them.
CREATE TABLE revisions (
  record INTEGER NOT NULL REFERENCES records (id),
  revision INTEGER NOT NULL,
  received INTEGER NOT NULL,
  edition TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (record, revision)
) STRICT;

-- Bodies that are no records, as they came.
CREATE TABLE refused (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL UNIQUE,
  received INTEGER NOT NULL,
  -- How often the same body was refused.
  times INTEGER NOT NULL,
  pointer TEXT NOT NULL,
  reason TEXT NOT NULL,
  size INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE INDEX refused_same ON refused (size, reason, pointer);
