// SPDX-License-Identifier: MIT
#include "pasted/PastedFile.h"

#include "pasted/BatchIdFinder.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_PastedFile : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Caf\u00e9;3d4cb64e-i64d-41e8-a686-736751004a32"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("Latin-1") << text.toLatin1();
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            QTest::newRow(QStringConverter::nameForEncoding(encoding)) << QByteArray(encoder(text));
        }
    }

    void readsEveryEncoding()
    {
        QFETCH(const QByteArray, bytes);
        write(bytes);
        const Result<QString> text = textOfFile(path());
        QVERIFY(text);
        QVERIFY(text->endsWith(u"Caf\u00e9;3d4cb64e-i64d-41e8-a686-736751004a32"_s));
    }

    void anyBytesAreSafe()
    {
        write(QByteArray::fromHex("ff00fe80d800dc00ffff"));
        QVERIFY(textOfFile(path()));
        write({});
        QCOMPARE(textOfFile(path()).value(), QString());
    }

    void readsTheBeginningOfALargeFile()
    {
        write(QByteArray(BatchIdFinder::longestText + 10, 'x'));
        QCOMPARE(textOfFile(path())->size(), BatchIdFinder::longestText);
    }

    void saysWhyNot()
    {
        QCOMPARE(textOfFile(m_folder.filePath(u"none"_s)).error().kind, ErrorKind::FileFailed);
        QVERIFY(!textOfFile(m_folder.filePath(u"none"_s)).error().detail.isEmpty());
        QCOMPARE(textOfFile(m_folder.path()).error().kind, ErrorKind::FileFailed);
#ifndef Q_OS_WIN
        QCOMPARE(textOfFile(u"/dev/zero"_s).error().kind, ErrorKind::FileFailed);
#endif
    }

private:
    QString path() const
    {
        return m_folder.filePath(u"list.txt"_s);
    }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
};

ENROW_TEST(tst_PastedFile, QCoreApplication)
#include "tst_PastedFile.moc"
