// SPDX-License-Identifier: MIT
// node to-csv-duckdb.mjs OUTPUT.csv REPLY.json...: the results of several e-mail searches as enrow-batch writes them, by
// DuckDB. ENROW_PEER_MODULES names a folder in which npm installed @duckdb/node-api.
import { createRequire } from 'node:module';

const { DuckDBInstance } = createRequire(process.env.ENROW_PEER_MODULES + '/')('@duckdb/node-api');
const [output, ...files] = process.argv.slice(2);
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

const rows = `STRUCT("index" VARCHAR, qualification VARCHAR, email VARCHAR, info STRUCT(firstname VARCHAR,
    lastname VARCHAR, fullname VARCHAR, gender VARCHAR, "domain" VARCHAR, companyInfo STRUCT(name VARCHAR)),
    raw_params STRUCT(fullname VARCHAR, company_domain VARCHAR, company_name VARCHAR), custom JSON)[]`;
const columns = `{general: 'STRUCT(id VARCHAR)', results: ${quoted(rows)}}`;
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
await connection.run(`
    COPY (
        SELECT id AS batch_id, 'email-finder' AS kind, r."index" AS "index", r.qualification AS qualification,
            r.email AS email, r.info.firstname AS firstname, r.info.lastname AS lastname, r.info.fullname AS fullname,
            r.info.gender AS gender, r.info."domain" AS "domain", r.info.companyInfo.name AS company,
            r.raw_params.fullname AS searched_fullname, r.raw_params.company_domain AS searched_company_domain,
            r.raw_params.company_name AS searched_company_name, r.custom ->> '$' AS custom
        FROM (
            SELECT general.id AS id, unnest(results) AS r
            FROM read_json([${files.map(quoted).join(', ')}], columns = ${columns}, maximum_object_size = 67108864)
        )
    ) TO ${quoted(output)} (FORMAT csv, HEADER)`);
