// SPDX-License-Identifier: MIT
#include "desktop/lists/FieldColumns.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

// What is certain is chosen; what is not is asked about.
class tst_FieldColumns : public QObject
{
    Q_OBJECT

private slots:
    void showsTheGuess();
    void asksWhichOfSeveral();
    void nothingWithoutAList();

private:
    static QComboBox *box(const FieldColumns &fields, const QString &field)
    {
        for (auto *each : fields.findChildren<QComboBox *>()) {
            if (each->accessibleName() == u"Column for "_s + field)
                return each;
        }
        qFatal("there is no box for %s", qPrintable(field));
    }
};

void tst_FieldColumns::showsTheGuess()
{
    const ListSample sample{{u"Name"_s, u"Domain"_s, QString()}, {{u"Pam"_s, u"acme.com"_s, u"x"_s}}};
    const ListGuess guess = guessMapping(sample);
    FieldColumns fields;
    QSignalSpy changed(&fields, &FieldColumns::changed);
    fields.show(sample, guess);
    QVERIFY(fields.mapping() == guess.mapping);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(box(fields, u"Full name"_s)->currentText(), u"Name"_s);
    QCOMPARE(box(fields, u"Custom"_s)->currentText(), u"None"_s);
    box(fields, u"Custom"_s)->setCurrentText(u"Column 3"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(fields.mapping().columnOf(ListField::Custom), 2U);
}

void tst_FieldColumns::asksWhichOfSeveral()
{
    const ListSample sample{{u"x"_s, u"Domain"_s, u"Website"_s}, {{u"Pam"_s, u"acme.com"_s, u"vance.com"_s}}};
    FieldColumns fields;
    fields.show(sample, guessMapping(sample));
    auto *domain = box(fields, u"Domain"_s);
    QCOMPARE(domain->currentText(), u"Which of 2?"_s);
    QCOMPARE(domain->itemText(1), u"Domain"_s);
    QCOMPARE(domain->itemText(2), u"Website"_s);
    QVERIFY(!fields.mapping().has(ListField::Domain));
    domain->setCurrentIndex(2);
    QCOMPARE(fields.mapping().columnOf(ListField::Domain), 2U);
}

void tst_FieldColumns::nothingWithoutAList()
{
    FieldColumns fields;
    QVERIFY(!box(fields, u"E-mail"_s)->isEnabled());
    QVERIFY(fields.mapping() == ListMapping());
}

ENROW_TEST(tst_FieldColumns, QApplication)
#include "tst_FieldColumns.moc"
