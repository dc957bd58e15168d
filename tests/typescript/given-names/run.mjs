// Each type is known by its own name in both forms of each module, and its samples are of it.

import assert from "node:assert/strict";
import { createRequire } from "node:module";

const required = createRequire(import.meta.url);
const names = process.argv[2].split(",");

/** What a type is called where the declarations have its name for something else. */
const beside = { Sample: "Sample_", api: "api_", sample: "sample_" };

for (const edition of ["1.0", "2.0"]) {
  const forms = {};
  for (const name of ["guards", "guards.tolerant", "predicates", "samples", "shapes", "values"]) {
    const path = `./npm/${edition}/${name}`;
    const both = [required(`${path}.js`), await import(`${path}.mjs`)];
    assert.deepEqual(...both.map((form) => Object.keys(form).sort()), path);
    forms[name] = both;
  }
  for (const place of [0, 1]) {
    const [guards, samples] = [forms.guards[place], forms.samples[place]];
    for (const name of names) {
      const { minimal, full } = samples[beside[name] ?? name];
      for (const value of [minimal(), full()]) {
        assert.ok(guards[`is${name}`](value), name);
        assert.equal(guards[`explain${name}`](value), undefined, name);
      }
      assert.ok(!guards[`is${name}`](5), name);
      assert.throws(() => guards[`assert${name}`](5), guards.GuardError, name);
    }
    for (const event of ["module_", "process", "delete_"]) {
      assert.deepEqual(samples[event].full(), [], event);
    }
  }
}
