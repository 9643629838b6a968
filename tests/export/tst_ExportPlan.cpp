// SPDX-License-Identifier: MIT
#include "export/ExportPlan.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// A plan is a value, and its words lead back to what they name.
class tst_ExportPlan : public QObject
{
    Q_OBJECT

private slots:
    void namesLeadBack();
    void severalFiles();
};

void tst_ExportPlan::namesLeadBack()
{
    for (const auto key : {DuplicateKey::Email, DuplicateKey::Number, DuplicateKey::Domain, DuplicateKey::Contact})
        QVERIFY(duplicateKeyNamed(QString(nameOf(key))) == key);
    for (const auto choice : {DuplicateChoice::First, DuplicateChoice::Best})
        QVERIFY(duplicateChoiceNamed(QString(nameOf(choice))) == choice);
    for (const auto split : {ExportSplit::Nothing, ExportSplit::Qualification, ExportSplit::Batch})
        QVERIFY(exportSplitNamed(QString(nameOf(split))) == split);
    for (const auto group : {QualificationGroup::Valid, QualificationGroup::Invalid, QualificationGroup::Other})
        QVERIFY(qualificationGroupNamed(QString(nameOf(group))) == group);
    for (const auto sheets : {ExportSheets::One, ExportSheets::Batch})
        QVERIFY(exportSheetsNamed(QString(nameOf(sheets))) == sheets);
    QVERIFY(qualificationGroupNamed(u"found") == QualificationGroup::Valid);
    QVERIFY(qualificationGroupNamed(u"not_found") == QualificationGroup::Invalid);
    QVERIFY(!duplicateKeyNamed(u"") && !duplicateChoiceNamed(u"x") && !exportSplitNamed(u"x"));
    QVERIFY(!qualificationGroupNamed(u"Valid"));
}

void tst_ExportPlan::severalFiles()
{
    ExportPlan plan;
    QVERIFY(!plan.mayGiveSeveralFiles());
    plan.rowsAFile = 10;
    QVERIFY(plan.mayGiveSeveralFiles());
    ExportPlan other;
    QVERIFY(other != plan);
    other.rowsAFile = 10;
    QVERIFY(other == plan);
    other.split = ExportSplit::Batch;
    other.rowsAFile = 0;
    QVERIFY(other.mayGiveSeveralFiles());
}

ENROW_TEST(tst_ExportPlan, QCoreApplication)
#include "tst_ExportPlan.moc"
