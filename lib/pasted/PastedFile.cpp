// SPDX-License-Identifier: MIT
#include "pasted/PastedFile.h"

#include "pasted/BatchIdFinder.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace enrow
{

Result<QString> textOfFile(const QString &path)
{
    QFile file(path);
    // A pipe or a device may never end.
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "it is not an ordinary file")});
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileFailed, file.errorString(), 0, {}};
    const QByteArray bytes = file.read(BatchIdFinder::longestText);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::FileFailed, file.errorString(), 0, {}};
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace enrow
