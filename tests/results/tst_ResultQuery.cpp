// SPDX-License-Identifier: MIT
#include "results/ResultQuery.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ResultQuery : public QObject
{
    Q_OBJECT

private slots:
    void theLastHeaderClickedComesFirst()
    {
        const ResultQuery query =
            ResultQuery{}.sortedBy({ColumnId::Email}).sortedBy({ColumnId::Company, true}).sortedBy({ColumnId::Index});
        QVERIFY((query.sort == Keys{{ColumnId::Index}, {ColumnId::Company, true}, {ColumnId::Email}}));
    }

    void aColumnStandsThereOnce()
    {
        const ResultQuery query =
            ResultQuery{}.sortedBy({ColumnId::Email}).sortedBy({ColumnId::Company}).sortedBy({ColumnId::Email, true});
        QVERIFY((query.sort == Keys{{ColumnId::Email, true}, {ColumnId::Company}}));
    }

    void theFourthColumnIsForgotten()
    {
        ResultQuery query;
        for (const ColumnId column : {ColumnId::Index, ColumnId::Email, ColumnId::Company, ColumnId::Custom})
            query = query.sortedBy({column});
        QVERIFY((query.sort == Keys{{ColumnId::Custom}, {ColumnId::Company}, {ColumnId::Email}}));
        // One of those that are left goes to the front and pushes nobody out.
        QVERIFY((query.sortedBy({ColumnId::Email, true}).sort ==
                 Keys{{ColumnId::Email, true}, {ColumnId::Custom}, {ColumnId::Company}}));
    }

    void whatElseIsAskedStays()
    {
        ResultQuery query{QualificationGroup::Valid, u"anna"_s, {}};
        query = query.sortedBy({ColumnId::Email});
        QVERIFY(query.group == QualificationGroup::Valid);
        QCOMPARE(query.text, u"anna"_s);
    }

private:
    using Keys = std::vector<ResultQuery::SortKey>;
};

ENROW_TEST(tst_ResultQuery, QCoreApplication)
#include "tst_ResultQuery.moc"
