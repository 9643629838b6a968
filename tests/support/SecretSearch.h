// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringConverter>
#include <QStringList>

namespace enrow::test
{

// Looks for a secret in bytes and files: as it is, in UTF-16 of both orders, in hexadecimal, percent-encoded, and
// within base64 at any of its three places.
class SecretSearch
{
public:
    // At least 12 characters, so that a find is no accident.
    explicit SecretSearch(const QByteArray &secret)
    {
        const QString text = QString::fromLatin1(secret);
        m_forms << secret << QByteArray(secret).toLower() << QByteArray(secret).toUpper();
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            m_forms << QByteArray(QStringEncoder(encoding).encode(text));
        m_forms << secret.toHex() << secret.toHex().toUpper() << secret.toPercentEncoding();
        QByteArray everyByte;
        for (const char c : secret)
            everyByte += '%' + QByteArray(1, c).toHex().toUpper();
        m_forms << everyByte;
        for (int before = 0; before < 3; ++before) {
            // Without the characters that share bits with what stands around the secret.
            const QByteArray encoded = (QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
            const qsizetype first = before == 0 ? 0 : before + 1;
            m_forms << encoded.mid(first, encoded.size() - first - 1);
        }
    }

    bool isIn(const QByteArray &bytes) const
    {
        return std::any_of(m_forms.begin(), m_forms.end(),
                           [&](const QByteArray &form) { return bytes.contains(form); });
    }

    // The files below the folder that hold it, in their names or their content; what cannot be read is named too.
    QStringList findIn(const QString &folder) const
    {
        QStringList found;
        QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            const bool isFile = files.fileInfo().isFile();
            if (isIn(path.toUtf8()) || (isFile && (!file.open(QIODevice::ReadOnly) || isIn(file.readAll()))))
                found.append(path);
        }
        return found;
    }

private:
    QList<QByteArray> m_forms;
};

// A key that is nowhere by chance and is spelt differently in most encodings.
inline const QByteArray secret = "enrow-Key+7f/3A~b91:Zz0c4e8d";

} // namespace enrow::test
