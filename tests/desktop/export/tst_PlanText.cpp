// SPDX-License-Identifier: MIT
#include "desktop/export/PlanText.h"

#include "support/TestProgram.h"

#include <QCoreApplication>

using namespace enrow;
using namespace Qt::StringLiterals;

// What comes of a plan, in words.
class tst_PlanText : public QObject
{
    Q_OBJECT

private slots:
    void files();
    void leftOut();
    void refused();
    void sources();
};

void tst_PlanText::files()
{
    PlannedExport planned;
    planned.files = {{u"a.csv"_s, nullptr}};
    planned.rows = 1;
    QCOMPARE(PlanText::files(planned), u"1 row in “a.csv”."_s);
    planned.rows = 5000;
    QCOMPARE(PlanText::files(planned), u"5,000 rows in “a.csv”."_s);
    planned.files.push_back({u"b.csv"_s, nullptr});
    QCOMPARE(PlanText::files(planned), u"5,000 rows in 2 files: “a.csv” and another."_s);
}

void tst_PlanText::leftOut()
{
    PlannedExport planned;
    QCOMPARE(PlanText::leftOut(planned), QStringList());
    planned.ofOtherOutcome = 1;
    planned.suppressed = 2;
    planned.duplicates = 3000;
    QCOMPARE(PlanText::leftOut(planned),
             (QStringList{u"1 row is left out because of its qualification."_s,
                          u"2 rows are left out because they are on the list to leave out."_s,
                          u"3,000 rows are left out because they are duplicates."_s}));
    planned = {};
    planned.unfillable = {u"phone"_s, u"linkedinUrl"_s};
    planned.cutCells = 1;
    QCOMPARE(PlanText::leftOut(planned),
             (QStringList{u"These columns are left out because no chosen batch can fill them: phone, linkedinUrl."_s,
                          u"1 cell has more text than a workbook takes and is cut at its end."_s}));
}

void tst_PlanText::refused()
{
    PlannedExport planned;
    planned.rows = 5000;
    planned.emptyRequired = {{{u"LastName"_s}, 312}};
    QCOMPARE(PlanText::refused(planned, u"Salesforce"_s),
             QStringList(u"LastName is empty in 312 of 5,000 rows; Salesforce refuses those."_s));
    QCOMPARE(PlanText::refused(planned, {}),
             QStringList(u"LastName is empty in 312 of 5,000 rows, where it is required."_s));
    planned.emptyRequired = {{{u"Email"_s, u"Last Name"_s}, 3}};
    QCOMPARE(PlanText::refused(planned, u"HubSpot"_s),
             QStringList(u"Email, Last Name are all empty in 3 of 5,000 rows; HubSpot refuses those."_s));
    planned.emptyRequired.clear();
    planned.emptyRows = 1;
    QCOMPARE(PlanText::refused(planned, {}), QStringList(u"1 row has nothing in these columns."_s));
    planned.emptyRows = 1430;
    QCOMPARE(PlanText::refused(planned, {}), QStringList(u"1,430 rows have nothing in these columns."_s));
}

void tst_PlanText::sources()
{
    QCOMPARE(PlanText::source(ColumnId::Email), u"E-mail"_s);
    QCOMPARE(PlanText::source(PersonField::LastName), u"Last name, found or searched"_s);
    QCOMPARE(PlanText::source(QString()), u"Nothing"_s);
    QCOMPARE(PlanText::source(u"x"_s), u"“x” in every row"_s);
}

ENROW_TEST(tst_PlanText, QCoreApplication)
#include "tst_PlanText.moc"
