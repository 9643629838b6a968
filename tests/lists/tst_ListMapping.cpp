// SPDX-License-Identifier: MIT
#include "lists/ListMapping.h"

#include "ListFile.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

ListSample sampleOf(QByteArray bytes, const ListWishes &wishes = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto dialect = sniffList(buffer, wishes);
    if (!dialect)
        qFatal("no list");
    ListReader reader(buffer, dialect.value());
    return readSample(reader, dialect->hasHeader).value();
}

using Columns = std::map<ListField, size_t>;

Columns columnsIn(const ListMapping &mapping)
{
    Columns columns;
    for (const ListField field : allListFields) {
        if (const auto column = mapping.columnOf(field))
            columns[field] = *column;
    }
    return columns;
}

} // namespace

// Columns are understood where that is certain, and only there.
class tst_ListMapping : public QObject
{
    Q_OBJECT

private slots:
    void samples();
    void headersOfEveryLanguage_data();
    void headersOfEveryLanguage();
    void looseNames();
    void contentsWithoutHeaders();
    void severalAreNotGuessed();
    void cellsDecideBetweenHeaders();
    void columnsByName();
};

void tst_ListMapping::samples()
{
    const ListSample sample = sampleOf("email;note\n\npam@acme.com\njim@acme.com;a;b\n");
    QCOMPARE(sample.headers, QStringList({u"email"_s, u"note"_s}));
    QCOMPARE(sample.rows.size(), 2U);
    QCOMPARE(sample.rows[1].size(), 3);
}

void tst_ListMapping::headersOfEveryLanguage_data()
{
    QTest::addColumn<size_t>("columns");
    for (const char *headers :
         {"email,first name,last name,company domain,company,linkedin url,phone,custom,index",
          "Courriel;Prénom;Nom;Site web;Société;Profil LinkedIn;Téléphone;custom;index",
          "E-mailadres;Voornaam;Achternaam;Domeinnaam;Bedrijf;LinkedIn-profiel;Telefoonnummer;custom;index",
          "E-Mail-Adresse;Vorname;Name;Webseite;Firma;LinkedIn-Profil;Handynummer;custom;index",
          "Correo electrónico;Nombre;Apellidos;Página web;Empresa;Perfil de LinkedIn;Teléfono;custom;index",
          "Indirizzo e-mail;Nome;Cognome;Sito web;Azienda;Profilo LinkedIn;Cellulare;custom;index"})
        QTest::newRow(headers) << size_t(9);
}

void tst_ListMapping::headersOfEveryLanguage()
{
    const ListGuess guess = guessMapping(sampleOf(QTest::currentDataTag()));
    const Columns expected{{ListField::Email, 0},  {ListField::FirstName, 1}, {ListField::LastName, 2},
                           {ListField::Domain, 3}, {ListField::Company, 4},   {ListField::LinkedInUrl, 5},
                           {ListField::Phone, 6},  {ListField::Custom, 7},    {ListField::Index, 8}};
    QFETCH(size_t, columns);
    QCOMPARE(expected.size(), columns);
    QVERIFY(columnsIn(guess.mapping) == expected);
    QVERIFY(guess.candidates.empty());
}

void tst_ListMapping::looseNames()
{
    const auto fieldOfFirst = [](const char *headers) { return columnsIn(guessMapping(sampleOf(headers)).mapping); };
    QVERIFY(fieldOfFirst("Name,Email") == Columns({{ListField::FullName, 0}, {ListField::Email, 1}}));
    QVERIFY(fieldOfFirst("Nom;Prénom") == Columns({{ListField::LastName, 0}, {ListField::FirstName, 1}}));
    QVERIFY(fieldOfFirst("Nombre;Apellido") == Columns({{ListField::FirstName, 0}, {ListField::LastName, 1}}));
    QVERIFY(fieldOfFirst("Name;First name;Last name") ==
            Columns({{ListField::FullName, 0}, {ListField::FirstName, 1}, {ListField::LastName, 2}}));
}

void tst_ListMapping::contentsWithoutHeaders()
{
    const ListGuess guess = guessMapping(sampleOf("Pam;pam@acme.com;acme.com;linkedin.com/in/pam;+1 570 555 1234\n"
                                                  "Jim;;www.acme.com;;\n;jim@acme.com;;;0032 2 555 12 34\n"));
    QVERIFY(
        columnsIn(guess.mapping) ==
        Columns({{ListField::Email, 1}, {ListField::Domain, 2}, {ListField::LinkedInUrl, 3}, {ListField::Phone, 4}}));
    // A header that says something else is believed.
    const ListGuess named = guessMapping(sampleOf("Company;Contact point\nacme.com;pam@acme.com\n"));
    QVERIFY(columnsIn(named.mapping) == Columns({{ListField::Company, 0}, {ListField::Email, 1}}));
}

void tst_ListMapping::severalAreNotGuessed()
{
    const std::vector<size_t> both{0, 1};
    for (const char *list :
         {"Email,Work email\npam@acme.com,pam@home.com\n", "email,email\n,\n", "pam@acme.com,pam@home.com\n"}) {
        const ListGuess guess = guessMapping(sampleOf(list));
        QVERIFY(!guess.mapping.has(ListField::Email));
        QCOMPARE(guess.candidates.at(ListField::Email), both);
    }
}

void tst_ListMapping::cellsDecideBetweenHeaders()
{
    const ListGuess guess = guessMapping(sampleOf("Website,Domain\nour shop,acme.com\n,vance.com\n"));
    QCOMPARE(guess.mapping.columnOf(ListField::Domain), 1U);
    QVERIFY(guess.candidates.empty());
}

void tst_ListMapping::columnsByName()
{
    const ListSample sample = sampleOf("Email,Note,note,#1\npam@acme.com,a,b,c,d\n");
    QCOMPARE(columnNamed(u" EMAIL "_s, sample).value(), 0U);
    QCOMPARE(columnNamed(u"#2"_s, sample).value(), 1U);
    QCOMPARE(columnNamed(u"#5"_s, sample).value(), 4U);
    QCOMPARE(columnNamed(u"#1"_s, sample).value(), 3U);
    for (const QString &name : {u"Note"_s, u"#6"_s, u"#0"_s, u"#"_s, u""_s, u"Phone"_s}) {
        const auto column = columnNamed(name, sample);
        QVERIFY(!column);
        QCOMPARE(column.error().kind, ErrorKind::InvalidInput);
        QVERIFY(column.error().detail.contains(name));
    }
}

ENROW_TEST(tst_ListMapping, QCoreApplication)
#include "tst_ListMapping.moc"
