# SPDX-License-Identifier: MIT
"""What another program makes of a file, as JSON.

texts READER FILE: the rows of a text, or of the first sheet of a workbook, as texts.
sheets READER FILE.xlsx: the names of the sheets.
formulas READER FILE.csv: the cells that became formulas when the file was opened.
READER: python (csv and openpyxl), gnumeric (ssconvert) or libreoffice (soffice), which keeps its settings beside the
file."""
import csv
import json
import os
import re
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


def workbook():
    """The workbook, after the reader has written anew what it read of it."""
    if reader == "python":
        return openpyxl.load_workbook(path)
    if reader == "gnumeric":
        run("ssconvert", path, path + ".xlsx")
        return openpyxl.load_workbook(path + ".xlsx")
    return openpyxl.load_workbook(libreoffice("--convert-to", "xlsx") + ".xlsx")


is_text = not path.endswith(".xlsx")
if task == "sheets":
    rows = workbook().sheetnames
elif task == "texts" and reader == "python" and is_text:
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter="\t" if path.endswith(".tsv") else ",", strict=True))
elif task == "texts" and reader == "python":
    rows = [["" if cell is None else cell for cell in row]
            for row in openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)]
elif task == "texts":
    if reader == "gnumeric":
        table = path + ".texts"
        kind = ["--import-encoding=UTF-8", "--import-type=Gnumeric_stf:stf_csvtab"] if is_text else []
        run("ssconvert", *kind, "--export-type=Gnumeric_stf:stf_assistant", "-O",
            "separator=, format=preserve quoting-mode=auto charset=UTF-8 eol=unix", path, table)
    else:
        table = libreoffice(*(["--infilter=CSV:44,34,76"] if is_text else []), "--convert-to",
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
if task == "texts" and not is_text and reader != "libreoffice":  # the others show the escapes of workbooks as they are
    rows = [[re.sub("_x([0-9A-F]{4})_", lambda escape: chr(int(escape[1], 16)), cell) if isinstance(cell, str) else cell
             for cell in row] for row in rows]
json.dump(rows, sys.stdout)
