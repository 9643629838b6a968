# SPDX-License-Identifier: MIT
"""Prints what openpyxl reads of a workbook, as JSON: name, frozen cell, filter, types, widths and rows of each sheet."""
import json
import sys

import openpyxl

sheets = []
for sheet in openpyxl.load_workbook(sys.argv[1]).worksheets:
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    types = sorted({cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None})
    sheets.append({"name": sheet.title, "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
                   "types": types, "rows": rows,
                   "widths": [sheet.column_dimensions[name].width for name in sorted(sheet.column_dimensions)]})
json.dump(sheets, sys.stdout)
