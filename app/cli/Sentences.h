// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchHead.h"
#include "core/Error.h"

#include <QString>

#include <chrono>

namespace enrow
{

// What happened and what to do, with the server's or system's own words in brackets; without a full stop.
QString sentenceFor(const Error &error);
// The same of a file that was to be read.
QString sentenceAboutReading(const Error &error);
// The same about the API key, which a person looks for where it came from. keyPlace: as placeOfKey() says.
QString sentenceFor(const Error &error, const QString &keyPlace);
// What happened alone, with those words, for one who waits and has nothing to do.
QString eventFor(const Error &error);

// Where the key came from: ENROW_API_KEY, or the keychain, where it has that name; empty: it is not from there.
QString placeOfKey(const QString &nameInKeychain);

// "90 s", "60 min", "2 h 30 min": in the unit that a person would count in, rounded up.
QString durationText(std::chrono::milliseconds duration);

// "1 row", "5,000 rows".
QString rowsText(qint64 rows);

// How far a batch is that is neither completed nor failed: "2 of 10 finished".
QString sentenceAboutProgress(const BatchHead &head);

// "2 of 10 finished".
QString finishedText(qint64 finished, qint64 requested);

// What is odd about the number of rows of a completed reply: "2 of 5,000 rows received"; empty if nothing is.
QString sentenceAboutRows(const BatchHead &head);

// Of a workbook, whose cells hold no text of any length.
QString sentenceAboutCutCells(quint64 cells);

} // namespace enrow
