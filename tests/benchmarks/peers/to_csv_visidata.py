# SPDX-License-Identifier: MIT
# python3 to_csv_visidata.py OUTPUT.csv REPLY.json...: the results of several e-mail searches, read and written by
# VisiData's own loader and saver.
import json
import sys

from visidata import Column, Path, TableSheet, vd

output, *files = sys.argv[1:]


class Results(TableSheet):
    rowtype = 'results'


def text(value):
    return '' if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False,
                                                                                    separators=(',', ':'))


def column(name, *keys):
    def value(_, row):
        for key in keys:
            row = row.get(key) if row else None
        return text(row)
    return Column(name, getter=value)


rows = []
for file in files:
    source = vd.openSource(Path(file), filetype='json')
    vd.sync(source.ensureLoaded())
    for reply in source.rows:
        head = {'batch_id': reply['general']['id'], 'kind': 'email-finder'}
        rows.extend(head | row for row in reply['results'])

sheet = Results('results', rows=rows)
sheet.columns.clear()  # the one for whole rows
for name in ('batch_id', 'kind', 'index', 'qualification', 'email'):
    sheet.addColumn(column(name, name))
for name in ('firstname', 'lastname', 'fullname', 'gender', 'domain'):
    sheet.addColumn(column(name, 'info', name))
sheet.addColumn(column('company', 'info', 'companyInfo', 'name'))
for name in ('fullname', 'company_domain', 'company_name'):
    sheet.addColumn(column('searched_' + name, 'raw_params', name))
sheet.addColumn(column('custom', 'custom'))
vd.save_csv(Path(output), sheet)
