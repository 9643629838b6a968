// SPDX-License-Identifier: MIT
#include "cli/TextSource.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr int standardInput = 0;

QString fileOf(const QString &source)
{
    return source.sliced(1);
}

Error failed(const QString &reason)
{
    return {ErrorKind::FileFailed, reason, 0, {}};
}

// Opens without waiting for a writer, as a pipe with a name would: that wait could not be stopped.
Result<void> open(QFile &file, const QString &source)
{
    bool isOpen = false;
#ifdef Q_OS_UNIX
    if (source == "-"_L1) {
        isOpen = file.open(standardInput, QIODevice::ReadOnly | QIODevice::Unbuffered);
    } else {
        if (QFileInfo(fileOf(source)).isDir())
            return failed(u"it is a folder"_s);
        const int descriptor =
            ::open(QFile::encodeName(fileOf(source)).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
        if (descriptor < 0)
            return failed(qt_error_string());
        isOpen = file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    }
#else
    file.setFileName(fileOf(source));
    isOpen = source == "-"_L1 ? file.open(standardInput, QIODevice::ReadOnly | QIODevice::Unbuffered)
                              : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
#endif
    return isOpen ? Result<void>() : failed(file.errorString());
}

// Waits until there is something to read, or an end. False if it was stopped before.
bool waitForBytes(const QFile &file, const std::stop_token &stop)
{
#ifdef Q_OS_UNIX
    constexpr int betweenLooks = 50; // ms
    pollfd waiting{file.handle(), POLLIN, 0};
    while (!stop.stop_requested()) {
        if (::poll(&waiting, 1, betweenLooks) > 0)
            return true;
    }
    return false;
#else
    Q_UNUSED(file)
    return !stop.stop_requested();
#endif
}

// The number of bytes; 0 at the end. Past QFile, for which the end of a pipe can be an error.
Result<qint64> readPiece(QFile &file, QByteArray &piece)
{
#ifdef Q_OS_UNIX
    const qint64 size = ::read(file.handle(), piece.data(), size_t(piece.size()));
    return size < 0 ? Result<qint64>(failed(qt_error_string())) : Result<qint64>(size);
#else
    const qint64 size = file.read(piece.data(), piece.size());
    return size < 0 && !file.atEnd() ? Result<qint64>(failed(file.errorString())) : Result<qint64>(qMax(size, 0LL));
#endif
}

Result<QByteArray> readBytes(QFile &file, qint64 longest, const std::stop_token &stop)
{
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    while (waitForBytes(file, stop)) {
        const auto read = readPiece(file, piece);
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
    return source == "-"_L1 ? u"standard input"_s : fileOf(source);
}

Result<QByteArray> readSource(const QString &source, qint64 longest, const std::stop_token &stop)
{
    QFile file;
    if (auto opened = open(file, source); !opened)
        return opened.error();
    return readBytes(file, longest, stop);
}

Result<QString> readTextSource(const QString &source, const std::stop_token &stop)
{
    const auto bytes = readSource(source, longestSource, stop);
    if (!bytes && bytes.error().kind == ErrorKind::ReplyTooLarge)
        return Error{ErrorKind::InvalidInput, u"it is too long for a list of batches"_s, 0, {}};
    return bytes ? Result<QString>(decoded(bytes.value())) : bytes.error();
}

} // namespace enrow
