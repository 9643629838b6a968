// SPDX-License-Identifier: MIT
// node flatten.mjs OUTPUT.ndjson REPLY.json...: a line of JSON for each row with its cells as texts, for programs that
// cannot read the replies as they are.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

const [output, ...files] = process.argv.slice(2);
const target = openSync(output, 'w');
for (const file of files) {
    const reply = JSON.parse(readFileSync(file, 'utf8'));
    const lines = reply.results.map((row) => JSON.stringify({
        batch_id: reply.general.id, kind: 'email-finder', index: row.index, qualification: row.qualification,
        email: row.email, firstname: row.info?.firstname ?? null, lastname: row.info?.lastname ?? null,
        fullname: row.info?.fullname ?? null, gender: row.info?.gender ?? null, domain: row.info?.domain ?? null,
        company: row.info?.companyInfo?.name ?? null, searched_fullname: row.raw_params.fullname,
        searched_company_domain: row.raw_params.company_domain ?? null,
        searched_company_name: row.raw_params.company_name ?? null,
        custom: typeof row.custom === 'object' ? JSON.stringify(row.custom) : row.custom ?? null,
    }) + '\n');
    writeSync(target, lines.join(''));
}
closeSync(target);
