// SPDX-License-Identifier: MIT
#include "lists/ListField.h"

#include "text/TextFold.h"

#include <QStringList>

#include <algorithm>
#include <span>
#include <string>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

using Words = std::span<const std::string_view>;

// Headers, folded and without what is no letter or digit.
constexpr std::string_view emailWords[] = {
    "email",
    "emails",
    "mail",
    "emailaddress",
    "mailaddress",
    "workemail",
    "businessemail",
    "professionalemail",
    "companyemail",
    "primaryemail",
    "contactemail",
    "proemail",
    "emailpro", // English
    "adresseemail",
    "adressemail",
    "adresseelectronique",
    "courriel",
    "emailprofessionnel",
    "mailpro", // French
    "emailadres",
    "mailadres",
    "zakelijkeemail", // Dutch
    "emailadresse",
    "mailadresse",
    "geschaeftlicheemail", // German
    "correo",
    "correoelectronico",
    "direcciondecorreo",
    "direcciondecorreoelectronico",
    "direcciondeemail", // Spanish
    "indirizzoemail",
    "indirizzomail",
    "postaelettronica",
    "indirizzodipostaelettronica",
    "emailaziendale", // Italian
};
constexpr std::string_view firstNameWords[] = {
    "firstname", "first",   "givenname", "forename",     "contactfirstname", "prenom",      "voornaam",
    "roepnaam",  "vorname", "rufname",   "nombredepila", "primernombre",     "nomeproprio", "nomedibattesimo",
};
constexpr std::string_view lastNameWords[] = {
    "lastname",     "last",       "surname",     "familyname",     "contactlastname",
    "nomdefamille", "achternaam", "familienaam", "nachname",       "familienname",
    "zuname",       "apellido",   "apellidos",   "primerapellido", "cognome",
};
constexpr std::string_view fullNameWords[] = {
    "fullname",     "contactname",       "personname",      "leadname",       "contact",         "nomcomplet",
    "prenometnom",  "nometprenom",       "prenomnom",       "nomprenom",      "volledigenaam",   "contactpersoon",
    "vollername",   "vollstandigername", "ansprechpartner", "nombrecompleto", "nombreyapellido", "nombreyapellidos",
    "nomecompleto", "nomeecognome",      "nomecognome",
};
constexpr std::string_view looseNameWords[] = {"name", "nom", "naam", "nombre", "nome"};
constexpr std::string_view domainWords[] = {
    "domain",          "companydomain", "emaildomain",        "domainname",   "website", "companywebsite",
    "companyurl",      "websiteurl",    "homepage",           "web",          "site",    "siteweb",
    "siteinternet",    "domaine",       "nomdedomaine",       "domeinnaam",   "domein",  "bedrijfsdomein",
    "bedrijfswebsite", "webseite",      "internetseite",      "firmendomain", "domane",  "dominio",
    "sitioweb",        "paginaweb",     "dominiodelaempresa", "sito",         "sitoweb", "dominioaziendale",
};
constexpr std::string_view companyWords[] = {
    "company",       "companyname", "organization",     "organisation", "organizationname",  "employer",
    "account",       "accountname", "societe",          "entreprise",   "nomdelentreprise",  "nomdelasociete",
    "raisonsociale", "bedrijf",     "bedrijfsnaam",     "organisatie",  "werkgever",         "firma",
    "firmenname",    "unternehmen", "unternehmensname", "empresa",      "nombredelaempresa", "compania",
    "razonsocial",   "azienda",     "nomeazienda",      "societa",      "ragionesociale",
};
constexpr std::string_view linkedInWords[] = {
    "linkedin",        "linkedinurl",    "linkedinprofile", "linkedinprofileurl", "personlinkedinurl",
    "linkedinlink",    "profileurl",     "profillinkedin",  "lienlinkedin",       "urllinkedin",
    "linkedinprofiel", "linkedinprofil", "perfillinkedin",  "perfildelinkedin",   "profilolinkedin",
};
constexpr std::string_view phoneWords[] = {
    "phone",
    "phonenumber",
    "mobile",
    "mobilephone",
    "mobilenumber",
    "cell",
    "cellphone",
    "tel",
    "telephone",
    "portable",
    "numerodetelephone",
    "telefoon",
    "telefoonnummer",
    "mobiel",
    "telefon",
    "telefonnummer",
    "rufnummer",
    "handy",
    "handynummer",
    "mobilnummer",
    "telefono",
    "numerodetelefono",
    "movil",
    "cellulare",
    "numeroditelefono",
};
constexpr std::string_view customWords[] = {"custom", "customid", "externalid", "enrowcustom"};
constexpr std::string_view indexWords[] = {"index", "enrowindex"};

constexpr Words wordsOf(ListField field)
{
    switch (field) {
    case ListField::Email: return emailWords;
    case ListField::FirstName: return firstNameWords;
    case ListField::LastName: return lastNameWords;
    case ListField::FullName: return fullNameWords;
    case ListField::Domain: return domainWords;
    case ListField::Company: return companyWords;
    case ListField::LinkedInUrl: return linkedInWords;
    case ListField::Phone: return phoneWords;
    case ListField::Custom: return customWords;
    case ListField::Index: return indexWords;
    }
    Q_UNREACHABLE();
}

bool isIn(std::string_view word, Words words)
{
    return std::ranges::find(words, word) != words.end();
}

// "E-Mail Adresse" and "e_mail-adresse" are "emailadresse".
std::string lettersOf(std::string_view header)
{
    std::string letters = folded(header);
    std::erase_if(letters, [](char c) {
        const bool isKept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || uint8_t(c) > 0x7f;
        return !isKept;
    });
    return letters;
}

} // namespace

QLatin1StringView nameOf(ListField field)
{
    switch (field) {
    case ListField::Email: return "email"_L1;
    case ListField::FirstName: return "first-name"_L1;
    case ListField::LastName: return "last-name"_L1;
    case ListField::FullName: return "full-name"_L1;
    case ListField::Domain: return "domain"_L1;
    case ListField::Company: return "company"_L1;
    case ListField::LinkedInUrl: return "linkedin"_L1;
    case ListField::Phone: return "phone"_L1;
    case ListField::Custom: return "custom"_L1;
    case ListField::Index: return "index"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ListField> listFieldNamed(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(allListFields, [&](ListField field) { return nameOf(field) == name; });
    return found == allListFields.end() ? std::nullopt : std::optional(*found);
}

QString listFieldNames()
{
    QStringList names;
    for (const ListField field : allListFields)
        names << nameOf(field);
    return names.join(u", ");
}

HeaderMeaning meaningOfHeader(std::string_view header)
{
    const std::string word = lettersOf(header);
    for (const ListField field : allListFields) {
        if (isIn(word, wordsOf(field)))
            return {field, false};
    }
    if (isIn(word, looseNameWords))
        return {ListField::FullName, true};
    return {};
}

} // namespace enrow
