# SPDX-License-Identifier: MIT
# python3 to_csv.py OUTPUT.csv REPLY.json...: the results of e-mail searches as enrow-batch writes them.
import csv
import json
import sys

output, *files = sys.argv[1:]
several = len(files) > 1


def text(value):
    if value is None:
        return ''
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(',', ':'))


with open(output, 'w', encoding='utf-8', newline='') as target:
    writer = csv.writer(target)
    writer.writerow((['batch_id', 'kind'] if several else []) +
                    ['index', 'qualification', 'email', 'firstname', 'lastname', 'fullname', 'gender', 'domain',
                     'company', 'searched_fullname', 'searched_company_domain', 'searched_company_name', 'custom'])
    for file in files:
        with open(file, encoding='utf-8') as source:
            reply = json.load(source)
        head = [reply['general']['id'], 'email-finder'] if several else []
        for row in reply['results']:
            info = row.get('info', {})
            searched = row['raw_params']
            writer.writerow(head + [
                row['index'], row['qualification'], row['email'] or '', info.get('firstname'), info.get('lastname'),
                info.get('fullname'), info.get('gender'), info.get('domain'), info.get('companyInfo', {}).get('name'),
                searched['fullname'], searched.get('company_domain'), searched.get('company_name'),
                text(row.get('custom'))])
