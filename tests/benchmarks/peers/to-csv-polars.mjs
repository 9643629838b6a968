// SPDX-License-Identifier: MIT
// node to-csv-polars.mjs OUTPUT.csv ROWS.ndjson: what flatten.mjs wrote, by Polars. ENROW_PEER_MODULES names a folder in
// which npm installed nodejs-polars.
import { createRequire } from 'node:module';

const polars = createRequire(process.env.ENROW_PEER_MODULES + '/')('nodejs-polars').default;
const [output, input] = process.argv.slice(2);
polars.scanJson(input, { inferSchemaLength: 100000 }).collectSync().writeCSV(output);
