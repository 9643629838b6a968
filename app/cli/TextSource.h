// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QString>

#include <stop_token>

namespace enrow
{

// More than this is no list of batches: some hundred thousand IDs.
inline constexpr qint64 longestSource = 8 * 1024 * 1024; // bytes

// True for an argument that stands for a text elsewhere: "-" for standard input, "@FILE" for a file.
bool isTextSource(QStringView argument);

// What a person calls it: "standard input", or the name of the file.
QString nameOfTextSource(const QString &source);

// Reads the bytes to their end, as readTextSource() does the text. ReplyTooLarge where they are more than `longest`.
Result<QByteArray> readSource(const QString &source, qint64 longest, const std::stop_token &stop);

// Reads the text to its end: UTF-8, or what its byte order mark says. Waits for whoever writes it, as long as that
// takes; Cancelled where the stop token fired meanwhile. FileFailed with the system's reason, InvalidInput for a text
// longer than longestSource, of which no more is read.
Result<QString> readTextSource(const QString &source, const std::stop_token &stop);

} // namespace enrow
