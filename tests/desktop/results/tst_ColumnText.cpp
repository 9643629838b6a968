// SPDX-License-Identifier: MIT
#include "desktop/results/ColumnText.h"

#include "ResultFixtures.h"
#include "support/TestProgram.h"

#include <QApplication>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ColumnText : public QObject
{
    Q_OBJECT

private slots:
    // "Searched" is said only where it tells two columns apart.
    void headersAreShort()
    {
        using Id = ColumnId;
        QCOMPARE(ColumnText::header(Id::SearchedCompanyName, std::vector{Id::SearchedCompanyName}), u"Company"_s);
        QCOMPARE(ColumnText::header(Id::SearchedCompanyName, std::vector{Id::Company, Id::SearchedCompanyName}),
                 u"Searched company"_s);
        QCOMPARE(ColumnText::header(Id::Company, std::vector{Id::Company, Id::SearchedCompanyName}), u"Company"_s);
        const std::vector all{Id::Employer, Id::Company, Id::SearchedCompanyName};
        QCOMPARE(ColumnText::header(Id::Employer, all), u"Company"_s);
        QCOMPARE(ColumnText::header(Id::Company, all), u"Found company"_s);
        QCOMPARE(ColumnText::header(Id::SearchedCompanyName, all), u"Searched company"_s);
        QCOMPARE(ColumnText::header(Id::SearchedLinkedInUrl, {}), u"LinkedIn URL"_s);
        QCOMPARE(ColumnText::header(Id::Person, {}), u"Person"_s);
        QCOMPARE(ColumnText::title(Id::SearchedCompanyName), u"Searched company"_s);
    }

    void everyColumnIsInAGroup()
    {
        QCOMPARE(ColumnText::group(ColumnId::Person), ColumnText::Group::Merged);
        QCOMPARE(ColumnText::group(ColumnId::SearchedLinkedInUrl), ColumnText::Group::Searched);
        QCOMPARE(ColumnText::group(ColumnId::Number), ColumnText::Group::Found);
        QCOMPARE(ColumnText::group(ColumnId::Kind), ColumnText::Group::Other);
    }

    void aPersonIsPutTogether()
    {
        const auto set = setOf({phoneBatch(), verifierBatch()});
        QCOMPARE(ColumnText::cell(*set, {0, 0}, ColumnId::Person), u"Pam Beesly"_s);
        QCOMPARE(ColumnText::cell(*set, {1, 0}, ColumnId::Person), QString()); // the address says it
    }
};

ENROW_TEST(tst_ColumnText, QApplication)
#include "tst_ColumnText.moc"
