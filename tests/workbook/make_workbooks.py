# SPDX-License-Identifier: MIT
"""Makes ugly workbooks in a folder, and prints what openpyxl reads of each, as texts: a list of file, sheet and rows."""
import datetime
import decimal
import json
import random
import sys

import openpyxl
from openpyxl.styles import Font

folder = sys.argv[1]
scripts = ["Pam Beesly", "Ångström", "Владимир", "Ελλάδα", "東京", "서울", "עברית", "العربية", "ไทย", "हिन्दी", "😀 emoji"]
texts = scripts + ["", "007", "+1 570 555 0100", "=1+1", "a,b;c\td", "two\nlines", 'he said "no"', "it's <b> & co",
                   "x" * 32767, " spaces ", "TRUE", "1E5", "2026-11-27", "#N/A"]
values = [0, 1, -1, 42, 15705550100, 2**40, 0.5, -0.25, 1.1, 0.1 + 0.2, 1e15, 123456.789, True, False]
formats = {"yyyy-mm-dd": "%Y-%m-%d", "dd/mm/yyyy": "%d/%m/%Y", "yyyy-mm-dd hh:mm:ss": "%Y-%m-%d %H:%M:%S",
           "d-mmm-yy": None}


def shown(cell):
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.datetime):
        if cell.number_format == "d-mmm-yy":
            return f"{value.day}-{value:%b-%y}"
        return value.strftime(formats[cell.number_format])
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        if cell.number_format == "0.00%":
            exact = decimal.Decimal(f"{value:.15g}") * 100  # halves up, as Excel rounds
            return f"{exact.quantize(decimal.Decimal('0.01'), decimal.ROUND_HALF_UP)}%"
        return f"{value:.15g}" if value != int(value) else str(int(value))
    return value


def random_value(random):
    kind = random.randrange(4)
    if kind == 0:
        return None
    return random.choice(texts) if kind == 1 else random.choice(values)


def fill(book, seed):
    dice = random.Random(seed)
    sheet = book.active
    for row in range(1, 60):
        if dice.random() < 0.2:
            continue
        for column in range(1, dice.choice([2, 8, 60])):
            cell = sheet.cell(row * dice.choice([1, 1, 3]), column)
            cell.number_format = "General"
            if dice.random() < 0.1:
                cell.value = datetime.datetime(dice.randrange(1905, 2200), dice.randrange(1, 13), dice.randrange(1, 29),
                                               dice.randrange(24), dice.randrange(60), dice.randrange(60))
                cell.number_format = dice.choice(list(formats))
            elif dice.random() < 0.1:
                cell.value = dice.randrange(1000) / 1024 + 0.0001
                cell.number_format = "0.00%"
            else:
                cell.value = random_value(dice)
            if isinstance(cell.value, str):
                cell.data_type = "s"  # no formula
            if dice.random() < 0.2:
                cell.font = Font(bold=True)
    for row in range(1, 10):
        sheet.row_dimensions[row].hidden = dice.random() < 0.3
    sheet.merge_cells("A1:B1")
    sheet.auto_filter.ref = "A1:B5"


books = []
for seed in range(12):
    book = openpyxl.Workbook()
    fill(book, seed)
    if seed % 3 == 0:
        book.create_sheet("Other").append(["not this one"])
    if seed % 4 == 1:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    if seed % 5 == 2:
        hidden = book.create_sheet("Hidden", 0)
        hidden.sheet_state = "hidden"
        hidden.append(["not this one"])
        book.active = 1
    path = f"{folder}/{seed}.xlsx"
    book.save(path)
    books.append(path)

lean = openpyxl.Workbook(write_only=True)
sheet = lean.create_sheet("Lean")
for row in range(500):
    sheet.append([row, f"name {row}", row / 7, None, row % 2 == 0])
lean.save(f"{folder}/lean.xlsx")
books.append(f"{folder}/lean.xlsx")

result = []
for path in books:
    book = openpyxl.load_workbook(path)
    sheet = next(sheet for sheet in book.worksheets if sheet.sheet_state == "visible")
    rows = [[shown(cell) for cell in row] for row in sheet.iter_rows()]
    result.append({"file": path, "sheet": sheet.title, "rows": rows})
json.dump(result, sys.stdout)
