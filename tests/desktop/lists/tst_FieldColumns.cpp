// SPDX-License-Identifier: MIT
#include "desktop/lists/FieldColumns.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
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
    void onlyWhatMatters_data();
    void onlyWhatMatters();
    void saysWhatWasGuessed();
    void keepsWhatWasChosen();

private:
    static QComboBox *box(const FieldColumns &fields, const QString &field)
    {
        for (QWidget *each : fields.boxes() + fields.otherBoxes()) {
            if (each->accessibleName() == u"Column for "_s + field)
                return qobject_cast<QComboBox *>(each);
        }
        qFatal("there is no box for %s", qPrintable(field));
    }
    static QStringList shown(const FieldColumns &fields)
    {
        QStringList names;
        for (const QWidget *each : fields.boxes())
            names.append(each->accessibleName().sliced(11));
        return names;
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
    auto *domain = box(fields, u"Website"_s);
    QCOMPARE(domain->currentText(), u"Which of 2?"_s);
    QCOMPARE(domain->itemText(1), u"Domain"_s);
    QCOMPARE(domain->itemText(2), u"Website"_s);
    QVERIFY(!fields.mapping().has(ListField::Domain));
    domain->setCurrentIndex(2);
    QCOMPARE(fields.mapping().columnOf(ListField::Domain), 2U);
}

void tst_FieldColumns::onlyWhatMatters_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<std::vector<BatchKind>>("kinds");
    QTest::addColumn<QString>("fields");
    using Kinds = std::vector<BatchKind>;
    const Kinds search{BatchKind::EmailFinder};
    QTest::newRow("a search") << u"name,domain,email"_s << search << u"Full name,Website"_s;
    QTest::newRow("two names") << u"first name,last name,company"_s << search
                               << u"First name,Last name,Website,Company"_s;
    QTest::newRow("nothing known") << u"x,y"_s << search << u"Full name,Website,Company"_s;
    QTest::newRow("what was sent") << u"name,domain,custom"_s << search << u"Full name,Website,Custom"_s;
    QTest::newRow("a verification") << u"name,domain,email"_s << Kinds{BatchKind::EmailVerifier} << u"E-mail"_s;
    QTest::newRow("phones") << u"name,domain"_s << Kinds{BatchKind::PhoneFinder} << u"Full name,Website,LinkedIn"_s;
    QTest::newRow("both") << u"name,domain,email"_s << Kinds{BatchKind::EmailFinder, BatchKind::EmailVerifier}
                          << u"Full name,Website,E-mail"_s;
    QTest::newRow("no results yet") << u"name,domain"_s << Kinds() << u"Full name,Website,E-mail,LinkedIn"_s;
}

void tst_FieldColumns::onlyWhatMatters()
{
    QFETCH(const QString, headers);
    QFETCH(const std::vector<BatchKind>, kinds);
    QFETCH(const QString, fields);
    const ListSample sample{headers.split(u','), {}};
    FieldColumns form;
    form.setKinds(kinds);
    form.show(sample, guessMapping(sample));
    QCOMPARE(shown(form).join(u','), fields);
    QCOMPARE(form.boxes().size() + form.otherBoxes().size(), 9);
    const QWidget *others = form.others();
    for (const QWidget *each : form.boxes())
        QVERIFY(form.isAncestorOf(each) && each->isVisibleTo(&form));
    for (const QWidget *each : form.otherBoxes())
        QVERIFY(others->isAncestorOf(each) && each->isVisibleTo(others));
}

void tst_FieldColumns::saysWhatWasGuessed()
{
    const ListSample sample{{u"Name"_s, u"Domain"_s, u"Website"_s}, {}};
    FieldColumns fields;
    const QLabel *note = fields.note();
    fields.show(sample, guessMapping(sample));
    QVERIFY(!note->isHidden());
    for (const auto *label : fields.findChildren<QLabel *>())
        QVERIFY(label == note || label->text() != note->text()); // it is said once
    QCOMPARE(box(fields, u"Full name"_s)->accessibleDescription(), u"guessed"_s);
    QCOMPARE(box(fields, u"Website"_s)->accessibleDescription(), u"choose"_s);
    box(fields, u"Full name"_s)->setCurrentText(u"Website"_s);
    box(fields, u"Website"_s)->setCurrentText(u"Domain"_s);
    for (const QString &field : {u"Full name"_s, u"Website"_s, u"E-mail"_s})
        QVERIFY(box(fields, field)->accessibleDescription().isEmpty());
    QVERIFY(note->isHidden());
}

void tst_FieldColumns::keepsWhatWasChosen()
{
    const ListSample sample{{u"Name"_s, u"Domain"_s, QString()}, {{u"Pam"_s, u"acme.com"_s, u"x"_s}}};
    FieldColumns fields;
    fields.show(sample, guessMapping(sample));
    box(fields, u"Custom"_s)->setCurrentText(u"Column 3"_s);
    box(fields, u"Full name"_s)->setCurrentText(u"None"_s);
    fields.show(sample, guessMapping(sample)); // read in another way
    QCOMPARE(fields.mapping().columnOf(ListField::Custom), 2U);
    QVERIFY(!fields.mapping().has(ListField::FullName));

    const ListSample narrow{{u"Name"_s, u"Domain"_s}, {{u"Pam"_s, u"acme.com"_s}}};
    fields.show(narrow, guessMapping(narrow)); // other columns
    QVERIFY(fields.mapping() == guessMapping(narrow).mapping);

    box(fields, u"Full name"_s)->setCurrentText(u"None"_s);
    fields.forget();
    fields.show(narrow, guessMapping(narrow)); // another list
    QVERIFY(fields.mapping() == guessMapping(narrow).mapping);
}

ENROW_TEST(tst_FieldColumns, QApplication)
#include "tst_FieldColumns.moc"
