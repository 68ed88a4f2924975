// PouchDB on a device replicates to PouchDB behind HTTP in a process of its own.
// usage: node pouchdb.js PAYLOAD FOLDER; prints {"seconds": …, "held": …}
"use strict";

const { fork } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const PouchDB = require("pouchdb");

const [payload, folder] = process.argv.slice(2);
const BATCH = 500; // as many as we send at once; its own default is 100, and slower

function serve() {
  const express = require("express");
  const Stored = PouchDB.defaults({ prefix: join(folder, "office-") });
  const office = require("express-pouchdb")(Stored, { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: join(folder, "office.log") });
  const server = express().use("/", office).listen(0, "127.0.0.1", () => process.send(server.address().port));
}

async function drain(port) {
  const device = new PouchDB(join(folder, "device"));
  const records = readFileSync(payload, "utf8").split("\n").map((line, at) => ({ ...JSON.parse(line), _id: String(at).padStart(8, "0") }));
  for (let at = 0; at < records.length; at += BATCH) await device.bulkDocs(records.slice(at, at + BATCH));
  const office = new PouchDB(`http://127.0.0.1:${port}/office`);
  const begun = process.hrtime.bigint();
  await device.replicate.to(office, { batch_size: BATCH, batches_limit: 10 });
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const { doc_count: held } = await office.info();
  process.stdout.write(`${JSON.stringify({ seconds, held })}\n`);
}

if (process.send) {
  serve();
} else {
  const office = fork(__filename, [payload, folder], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  office.once("message", (port) =>
    drain(port).then(() => office.kill(), (fault) => { office.kill(); throw fault; }));
}
