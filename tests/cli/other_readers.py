# SPDX-License-Identifier: MIT
"""What another program makes of a file, as JSON.

texts READER FILE.xlsx: the rows of the first sheet, as texts.
formulas READER FILE.csv: the cells that became formulas when the file was opened.
READER: openpyxl, gnumeric (ssconvert) or libreoffice (soffice), which keeps its settings beside the file."""
import csv
import json
import os
import subprocess
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
csv.field_size_limit(10**6)
task, reader, path = sys.argv[1:]
folder = os.path.dirname(path)


def run(*command):
    subprocess.run(command, check=True, stdout=sys.stderr, timeout=120)


def libreoffice(*options):
    run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/soffice", *options, "--outdir", f"{folder}/out",
        path)
    return f"{folder}/out/{os.path.splitext(os.path.basename(path))[0]}"


if task == "texts" and reader == "openpyxl":
    rows = [["" if cell is None else cell for cell in row]
            for row in openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)]
elif task == "texts":
    if reader == "gnumeric":
        table = path + ".csv"
        run("ssconvert", "--export-type=Gnumeric_stf:stf_assistant", "-O",
            "separator=, format=preserve quoting-mode=auto charset=UTF-8 eol=unix", path, table)
    else:
        table = libreoffice("--convert-to",
                            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false") + ".csv"
    with open(table, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
else:
    if reader == "gnumeric":
        book = path + ".xlsx"
        run("ssconvert", "--import-type=Gnumeric_stf:stf_csvtab", path, book)
    else:  # with formulas switched on
        book = libreoffice("--convert-to", "xlsx", "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true")
        book += ".xlsx"
    sheet = openpyxl.load_workbook(book).worksheets[0]
    rows = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
json.dump(rows, sys.stdout)
