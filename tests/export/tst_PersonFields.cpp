// SPDX-License-Identifier: MIT
#include "export/PersonFields.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;

// What a row tells of its person, wherever it has it.
class tst_PersonFields : public QObject
{
    Q_OBJECT

private slots:
    void ofAValidSearch();
    void ofAnInvalidSearch();
    void ofAPhone();
    void ofAVerification();
};

namespace
{

// First name, last name, company and domain, with slashes between them.
QByteArray personIn(BatchKind kind, const test::Row &row)
{
    const auto chunk = test::chunkOf(kind, {row});
    std::array<std::string_view, columnCount> texts;
    chunk->readTexts(0, texts);
    QByteArrayList values;
    for (const PersonField field : allPersonFields) {
        const std::string_view value = valueOf(field, {kind, chunk->qualification(0), texts});
        values.append(QByteArray(value.data(), qsizetype(value.size())));
    }
    return values.join('/');
}

} // namespace

void tst_PersonFields::ofAValidSearch()
{
    const std::vector<std::pair<ColumnId, std::string>> searched{{ColumnId::SearchedFullName, "Jim Halpert"},
                                                                 {ColumnId::SearchedCompanyDomain, "searched.com"},
                                                                 {ColumnId::SearchedCompanyName, "Searched"}};
    test::Row row{"valid", searched};
    QCOMPARE(personIn(BatchKind::EmailFinder, row), "Jim/Halpert/Searched/searched.com");
    row.texts.insert(row.texts.end(), {{ColumnId::FirstName, "James"}, {ColumnId::Company, "Athlead"}});
    row.texts.push_back({ColumnId::Domain, "athlead.com"});
    // Not a half of the one and a half of the other.
    QCOMPARE(personIn(BatchKind::EmailFinder, row), "James//Athlead/athlead.com");
}

void tst_PersonFields::ofAnInvalidSearch()
{
    QCOMPARE(personIn(BatchKind::EmailFinder, {"invalid",
                                               {{ColumnId::FirstName, "Not"},
                                                {ColumnId::LastName, "Found"},
                                                {ColumnId::SearchedFullName, "Ryan Howard"}}}),
             "Ryan/Howard//");
    QCOMPARE(personIn(BatchKind::EmailFinder, {"invalid", {{ColumnId::SearchedFullName, "Ryan B. Howard"}}}), "///");
}

void tst_PersonFields::ofAPhone()
{
    QCOMPARE(personIn(BatchKind::PhoneFinder, {"found",
                                               {{ColumnId::SearchedFirstName, "Angela"},
                                                {ColumnId::SearchedLastName, "Martin, CPA"},
                                                {ColumnId::SearchedCompanyName, "Dunder"}}}),
             "Angela/Martin, CPA/Dunder/");
}

void tst_PersonFields::ofAVerification()
{
    QCOMPARE(personIn(BatchKind::EmailVerifier, {"valid", {{ColumnId::Email, "pam@acme.com"}}}), "///acme.com");
}

ENROW_TEST(tst_PersonFields, QCoreApplication)
#include "tst_PersonFields.moc"
