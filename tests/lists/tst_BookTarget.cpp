// SPDX-License-Identifier: MIT
#include "lists/BookTarget.h"

#include "lists/RowScanner.h"
#include "support/FailingDevice.h"
#include "support/TestProgram.h"
#include "workbook/Workbook.h"

#include <QBuffer>

using namespace enrow;
using namespace Qt::StringLiterals;

// A list as a workbook, read back with our own reader.
class tst_BookTarget : public QObject
{
    Q_OBJECT

private slots:
    void withAHeader();
    void withoutOne();
    void nothing();
    void cutsAndFails();

private:
    using Cells = std::vector<std::string_view>;

    static ListRow rowOf(std::string_view bytes)
    {
        ListRow row;
        RowScanner(ListDialect()).scan(bytes, true, row);
        return row;
    }
    static QStringList linesOf(MergeTarget &target)
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        if (!target.finish(buffer))
            return {};
        auto book = Workbook::open(buffer);
        QStringList lines{book->index().names().join(u',')};
        const auto read = book->readRows(book->index().sheets.front(), [&lines](const SheetRow &row) -> Result<void> {
            QStringList cells;
            for (const std::string &cell : row.cells)
                cells.append(QString::fromStdString(cell));
            lines.append(u"%1: %2"_s.arg(row.number).arg(cells.join(u'|')));
            return {};
        });
        return read ? lines : QStringList{read.error().detail};
    }
};

void tst_BookTarget::withAHeader()
{
    BookTarget target(u"Leads"_s, true);
    QBuffer unused;
    QVERIFY(target.add(rowOf("name,mail\n"), 3, Cells{"", "email"}));
    QVERIFY(target.add(rowOf("Pam,\"007\"\n"), 3, Cells{"", "=1+1"}));
    QVERIFY(target.add(rowOf("\n")));
    QVERIFY(target.add(rowOf("Jim,1,2\n"), 3, Cells{"", ""}));
    QVERIFY(target.settle(unused));
    QCOMPARE(linesOf(target),
             (QStringList{u"Leads"_s, u"1: name|mail||email"_s, u"2: Pam|007||=1+1"_s, u"4: Jim|1|2"_s}));
}

void tst_BookTarget::withoutOne()
{
    BookTarget target(u"Leads"_s, false);
    QVERIFY(target.add(rowOf("Pam\n")));
    QVERIFY(target.add(rowOf("Jim\n"), 2, Cells{"", "x"}));
    QCOMPARE(linesOf(target), (QStringList{u"Leads"_s, u"1: Pam"_s, u"2: Jim||x"_s}));
}

void tst_BookTarget::nothing()
{
    BookTarget target(u"Leads"_s, true);
    QCOMPARE(linesOf(target), QStringList{u"Leads"_s});
}

void tst_BookTarget::cutsAndFails()
{
    BookTarget target(u"Leads"_s, true);
    QVERIFY(target.add(rowOf("name\n")));
    QVERIFY(target.add(rowOf(std::string(40'000, 'x'))));
    QCOMPARE(target.cutCells(), quint64(1));
    test::FailingDevice device(10);
    QCOMPARE(target.finish(device).error().kind, ErrorKind::DiskFull);
}

ENROW_TEST(tst_BookTarget, QCoreApplication)
#include "tst_BookTarget.moc"
