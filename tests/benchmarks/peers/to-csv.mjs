// SPDX-License-Identifier: MIT
// node to-csv.mjs OUTPUT.csv REPLY.json...: the results of e-mail searches as enrow-batch writes them.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

const [output, ...files] = process.argv.slice(2);
const needsQuotes = /[",\r\n]/;

function cell(value) {
    if (value === undefined || value === null) return '';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const target = openSync(output, 'w');
let head = files.length > 1 ? 'batch_id,kind,' : '';
writeSync(target, head + 'index,qualification,email,firstname,lastname,fullname,gender,domain,company,' +
    'searched_fullname,searched_company_domain,searched_company_name,custom\r\n');
for (const file of files) {
    const reply = JSON.parse(readFileSync(file, 'utf8'));
    head = files.length > 1 ? `${reply.general.id},email-finder,` : '';
    const lines = [];
    for (const row of reply.results) {
        const info = row.info ?? {};
        const searched = row.raw_params ?? {};
        lines.push(head + [row.index, row.qualification, row.email, info.firstname, info.lastname, info.fullname,
            info.gender, info.domain, info.companyInfo?.name, searched.fullname, searched.company_domain,
            searched.company_name, row.custom].map(cell).join(',') + '\r\n');
    }
    writeSync(target, lines.join(''));
}
closeSync(target);
