// SPDX-License-Identifier: MIT
#include "cli/TextSource.h"

#include "cli/CliText.h"
#include "cli/InputFile.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString fileOf(const QString &source)
{
    return source.sliced(1);
}

Result<QByteArray> readBytes(InputFile &file, qint64 longest, const std::stop_token &stop)
{
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    while (file.waitForBytes(stop)) {
        const auto read = file.read(piece);
        if (!read)
            return read.error();
        const qint64 size = read.value();
        if (size == 0)
            return bytes;
        bytes.append(piece.constData(), size);
        if (bytes.size() > longest)
            return Error{ErrorKind::ReplyTooLarge, {}, 0, {}};
    }
    return Error{};
}

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    return QStringDecoder(marked.value_or(QStringConverter::Utf8)).decode(bytes);
}

} // namespace

bool isTextSource(QStringView argument)
{
    return argument == "-"_L1 || (argument.size() > 1 && argument.startsWith(u'@'));
}

QString nameOfTextSource(const QString &source)
{
    return source == "-"_L1 ? CliText::tr("standard input") : fileOf(source);
}

Result<QByteArray> readSource(const QString &source, qint64 longest, const std::stop_token &stop)
{
    InputFile file;
    if (auto opened = source == "-"_L1 ? file.openStandardInput() : file.open(fileOf(source)); !opened)
        return opened.error();
    return readBytes(file, longest, stop);
}

Result<QString> readTextSource(const QString &source, const std::stop_token &stop)
{
    const auto bytes = readSource(source, longestSource, stop);
    if (!bytes && bytes.error().kind == ErrorKind::ReplyTooLarge)
        return Error{ErrorKind::InvalidInput, CliText::tr("it is too long for a list of batches"), 0, {}};
    return bytes ? Result<QString>(decoded(bytes.value())) : bytes.error();
}

} // namespace enrow
