// SPDX-License-Identifier: MIT
#include "export/ExportColumn.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// What fills a column, and what it is called.
class tst_ExportColumn : public QObject
{
    Q_OBJECT

private slots:
    void headings();
    void namesLeadBack();
    void whichKindsFillIt();
};

void tst_ExportColumn::headings()
{
    QCOMPARE(ExportColumn{ColumnId::Email}.heading(), u"email"_s);
    QCOMPARE((ExportColumn{ColumnId::Email, u"E-mail"_s}.heading()), u"E-mail"_s);
    QCOMPARE(ExportColumn{PersonField::LastName}.heading(), u"person_lastname"_s);
    QCOMPARE((ExportColumn{u"Enrow"_s, u"Source"_s}.heading()), u"Source"_s);
}

void tst_ExportColumn::namesLeadBack()
{
    for (const ResultColumn &column : resultColumns())
        QVERIFY(columnSourceNamed(nameOf(ColumnSource(column.id))) == ColumnSource(column.id));
    for (const PersonField field : allPersonFields)
        QVERIFY(columnSourceNamed(nameOf(ColumnSource(field))) == ColumnSource(field));
    QVERIFY(!columnSourceNamed(u"nothing"));
    QVERIFY(!columnSourceNamed(u""));
}

void tst_ExportColumn::whichKindsFillIt()
{
    const ExportColumn number{ColumnId::Number};
    QVERIFY(number.canBeFilledBy(BatchKind::PhoneFinder));
    QVERIFY(!number.canBeFilledBy(BatchKind::EmailFinder));
    const ExportColumn name{PersonField::FirstName};
    QVERIFY(name.canBeFilledBy(BatchKind::EmailFinder));
    QVERIFY(!name.canBeFilledBy(BatchKind::EmailVerifier));
    QVERIFY(ExportColumn{PersonField::Domain}.canBeFilledBy(BatchKind::EmailVerifier));
    QVERIFY(ExportColumn{QString()}.canBeFilledBy(BatchKind::EmailVerifier));
}

ENROW_TEST(tst_ExportColumn, QCoreApplication)
#include "tst_ExportColumn.moc"
