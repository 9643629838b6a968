// SPDX-License-Identifier: MIT
#include "export/XlsxBook.h"

#include "support/FailingDevice.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <array>

using namespace enrow;
using namespace Qt::StringLiterals;

// A workbook that any rows can be written to; what is in its cells is in tst_XlsxWriter.
class tst_XlsxBook : public QObject
{
    Q_OBJECT

private slots:
    void withoutHeadings();
    void moreCellsThanHeadings();
    void sheetsWithoutRows();
    void moreThanASheetHolds();
    void saysWhatFails();

private:
    using Cells = std::vector<std::string_view>;

    // What openpyxl reads of it.
    QJsonArray read(XlsxBook &book)
    {
        QFile file(m_folder.filePath(u"table.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly) || !book.finish(file))
            return {};
        file.close();
        QProcess python;
        python.start(QStringLiteral(ENROW_PYTHON), {QStringLiteral(ENROW_READ_XLSX), file.fileName()});
        return python.waitForFinished(120'000) ? QJsonDocument::fromJson(python.readAllStandardOutput()).array()
                                               : QJsonArray();
    }

    QTemporaryDir m_folder;
};

void tst_XlsxBook::withoutHeadings()
{
    XlsxBook book({});
    QVERIFY(book.add(Cells{"a", "", "c"}));
    QVERIFY(book.add(Cells{}));
    QVERIFY(book.add(Cells{"", "b"}));
    const QJsonValue sheet = read(book).first();
    QCOMPARE(sheet[u"rows"_s].toArray(),
             (QJsonArray{QJsonArray{u"a"_s, {}, u"c"_s}, QJsonArray{{}, {}, {}}, QJsonArray{{}, u"b"_s, {}}}));
    QVERIFY(sheet[u"filter"_s].isNull() && sheet[u"frozen"_s].isNull());
}

void tst_XlsxBook::moreCellsThanHeadings()
{
    XlsxBook book({u"A"_s});
    QVERIFY(book.add(Cells{"a", "b"}));
    QCOMPARE(read(book).first()[u"rows"_s].toArray(), (QJsonArray{QJsonArray{u"A"_s, {}}, QJsonArray{u"a"_s, u"b"_s}}));
}

void tst_XlsxBook::sheetsWithoutRows()
{
    XlsxBook book({u"A"_s});
    QVERIFY(book.beginSheet(u"x"_s) && book.beginSheet(u"X"_s));
    const QJsonArray sheets = read(book);
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets[1][u"name"_s].toString(), u"X 2"_s);
    const QJsonArray rows = sheets[1][u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toArray(), QJsonArray{u"A"_s});
}

void tst_XlsxBook::moreThanASheetHolds()
{
    XlsxBook book({u"A"_s}, 1);
    QVERIFY(book.beginSheet(u"x"_s) && book.add(Cells{"1"}) && book.add(Cells{"2"}));
    QVERIFY(book.beginSheet(u"y"_s) && book.add(Cells{"3"}));
    QStringList names;
    for (const QJsonValue &sheet : read(book))
        names.append(sheet[u"name"_s].toString());
    QCOMPARE(names, (QStringList{u"x"_s, u"x 2"_s, u"y"_s}));
}

void tst_XlsxBook::saysWhatFails()
{
    XlsxBook book({u"A"_s});
    test::FailingDevice device(100);
    QCOMPARE(book.finish(device).error().kind, ErrorKind::DiskFull);
    QFile file(m_folder.filePath(u"no folder"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray former = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(file.fileName()));
    XlsxBook nowhere({});
    const auto added = nowhere.add(Cells{"a"});
    former.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", former);
    QCOMPARE(added.error().kind, ErrorKind::FileFailed);
}

ENROW_TEST(tst_XlsxBook, QCoreApplication)
#include "tst_XlsxBook.moc"
