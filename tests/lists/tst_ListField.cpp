// SPDX-License-Identifier: MIT
#include "lists/ListField.h"

#include "support/TestProgram.h"

using namespace enrow;

// Headers are understood in six languages.
class tst_ListField : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void headers_data();
    void headers();
    void looseNames();
    void whatSaysNothing();
};

void tst_ListField::names()
{
    for (const ListField field : allListFields)
        QCOMPARE(listFieldNamed(QString(nameOf(field))), field);
    QCOMPARE(listFieldNamed(u"E-mail"), std::nullopt);
}

void tst_ListField::headers_data()
{
    QTest::addColumn<ListField>("field");
    const auto mean = [](ListField field, std::initializer_list<const char *> headers) {
        for (const char *header : headers)
            QTest::newRow(header) << field;
    };
    mean(ListField::Email, {"email", "E-Mail Address", "work_email", "Courriel", "Adresse électronique", "E-mailadres",
                            "E-Mail-Adresse", "Correo electrónico", "Indirizzo e-mail"});
    mean(ListField::FirstName, {"First Name", "firstName", "first_name", "Prénom", "Voornaam", "VORNAME"});
    mean(ListField::LastName,
         {"Last name", "Surname", "Nom de famille", "Achternaam", "Nachname", "Apellidos", "Cognome"});
    mean(ListField::FullName,
         {"Full name", "Nom complet", "Volledige naam", "Vollständiger Name", "Nombre completo", "Nome e cognome"});
    mean(ListField::Domain,
         {"Company Domain", "Website", "Domaine", "Domeinnaam", "Webseite", "Página web", "Sito web"});
    mean(ListField::Company, {"Company", "Société", "Bedrijf", "Unternehmen", "Empresa", "Azienda"});
    mean(ListField::LinkedInUrl, {"LinkedIn URL", "Person Linkedin Url", "Profil LinkedIn", "LinkedIn-profiel"});
    mean(ListField::Phone, {"Phone number", "Téléphone", "Telefoonnummer", "Handy", "Móvil", "Cellulare"});
    mean(ListField::Custom, {"custom", "External ID"});
    mean(ListField::Index, {"index"});
}

void tst_ListField::headers()
{
    QFETCH(ListField, field);
    const HeaderMeaning meaning = meaningOfHeader(QTest::currentDataTag());
    QCOMPARE(meaning.field, field);
    QVERIFY(!meaning.isLooseName);
}

void tst_ListField::looseNames()
{
    for (const char *header : {"Name", "Nom", "Naam", "Nombre", "Nome"}) {
        QCOMPARE(meaningOfHeader(header).field, ListField::FullName);
        QVERIFY(meaningOfHeader(header).isLooseName);
    }
}

void tst_ListField::whatSaysNothing()
{
    for (const char *header : {"", " ", "-", "Notes", "email opened", "Pam", "Größe", "漢字"})
        QCOMPARE(meaningOfHeader(header).field, std::nullopt);
}

ENROW_TEST(tst_ListField, QCoreApplication)
#include "tst_ListField.moc"
