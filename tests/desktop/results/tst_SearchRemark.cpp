// SPDX-License-Identifier: MIT
#include "desktop/results/SearchRemark.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_SearchRemark : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("words") << u"a -b https://x"_s << u""_s;
        QTest::newRow("a column") << u"email:a"_s << u""_s;
        QTest::newRow("a name like one") << u"mail:a"_s << u"There is no column “mail”. Did you mean email?"_s;
        QTest::newRow("a name like none")
            << u"shoesize:42"_s << u"There is no column “shoesize”. It is searched for as a word."_s;
        QTest::newRow("a long name") << u"abcdefghijklmnopqrstuvwxyz:1"_s
                                     << u"There is no column “abcdefghijklmno…”. It is searched for as a word."_s;
        QTest::newRow("a name like an empty one")
            << u"nam:a"_s << u"There is no column “nam”. Did you mean lastname?"_s;
        QTest::newRow("an empty column") << u"fullname:a"_s
                                         << u"The column “fullname” is empty in all of these rows."_s;
        QTest::newRow("an outcome")
            << u"a -Valid"_s
            << u"“valid” is searched for in the text of the rows. Type qualification:valid to search by outcome."_s;
        QTest::newRow("the column of the outcome") << u"qualification:valid"_s << u""_s;
        QTest::newRow("a column of others") << u"email:a number:1"_s << u"These rows have no column “number”."_s;
    }

    void sentences()
    {
        QFETCH(const QString, typed);
        const std::vector<ColumnId> columns = columnsFor(std::array{BatchKind::EmailFinder}, true);
        QTEST(SearchRemark::sentence(SearchExpression(typed), columns, std::array{ColumnId::FullName}), "sentence");
    }
};

ENROW_TEST(tst_SearchRemark, QCoreApplication)
#include "tst_SearchRemark.moc"
