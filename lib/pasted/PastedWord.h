// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace enrow
{

// The parts of pasted text that are words to a person who looks for IDs.

// True for what stands between words: white space of any kind, commas, semicolons, and U+FEFF and U+200B, which come
// along invisibly when text is copied from files and web pages.
bool separatesWords(QChar c);

// True for the quotes that languages and programs put around a word: straight, typographic, guillemets, backticks.
bool isQuote(QChar c);

// True for brackets of every kind, < and > among them.
bool isBracket(QChar c);

// True for the plain dash and for those that word processors put in its place.
bool isDash(QChar c);

// The word without what stands around it: separators, quotes, brackets, marks of the writing direction, full stops at
// its end. A closing bracket whose opening one is inside the word belongs to it.
QStringView bareWord(QStringView word);

} // namespace enrow
