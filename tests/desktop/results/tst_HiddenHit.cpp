// SPDX-License-Identifier: MIT
#include "desktop/results/HiddenHit.h"

#include "ResultFixtures.h"
#include "support/TestProgram.h"

#include <QApplication>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_HiddenHit : public QObject
{
    Q_OBJECT

private slots:
    void tells_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<std::optional<ColumnId>>("expected");
        const std::optional<ColumnId> none;
        QTest::newRow("in sight") << u"pam"_s << none;
        QTest::newRow("out of sight") << u"dunder"_s << std::optional(ColumnId::SearchedCompanyName);
        QTest::newRow("one of two words") << u"pam dunder"_s << std::optional(ColumnId::SearchedCompanyName);
        QTest::newRow("either, and one is in sight") << u"dunder OR beesly"_s << none;
        QTest::newRow("a phrase of two texts") << u"\"pam beesly\""_s << none;
        QTest::newRow("not there") << u"-dwight"_s << none;
        QTest::newRow("a column that is hidden") << u"us"_s << std::optional(ColumnId::Country);
        QTest::newRow("a column that the person named") << u"country:us"_s << none;
        QTest::newRow("nothing") << QString() << none;
    }

    void tells()
    {
        QFETCH(QString, search);
        QFETCH(std::optional<ColumnId>, expected);
        const std::vector<ColumnId> inSight{ColumnId::Qualification, ColumnId::Person, ColumnId::Number};
        QCOMPARE(hiddenHit(*setOf({phoneBatch()}), {0, 0}, SearchExpression(search), inSight), expected);
    }
};

ENROW_TEST(tst_HiddenHit, QApplication)
#include "tst_HiddenHit.moc"
