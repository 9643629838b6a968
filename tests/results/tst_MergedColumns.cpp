// SPDX-License-Identifier: MIT
#include "results/MergedColumns.h"
#include "results/ResultView.h"
#include "results/RowFilter.h"
#include "results/RowSorter.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

using Id = ColumnId;

std::shared_ptr<const ResultChunk> phones()
{
    return test::chunkOf(BatchKind::PhoneFinder,
                         {{"found", {{Id::SearchedFirstName, "Zoë"}, {Id::SearchedLastName, "Adler"}}},
                          {"found", {{Id::SearchedLinkedInUrl, "https://www.linkedin.com/in/ada-lovelace"}}},
                          {"not_found", {{Id::SearchedLastName, "Ångström"}}},
                          {"not_found", {{Id::Number, "+1"}}},
                          {"found", {{Id::SearchedFirstName, "Ada"}, {Id::SearchedLastName, "Zeh"}}}});
}

QStringList peopleOf(const ResultChunk &chunk)
{
    QStringList people;
    std::string scratch;
    for (uint32_t row = 0; row < chunk.rowCount(); ++row) {
        const std::string_view name = mergedText(Id::Person, chunk, row, scratch);
        people << QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
    return people;
}

std::vector<uint32_t> rowsWith(const ResultSet &set, const QString &text)
{
    return RowFilter({}, text).rowsOf(set, {}).value();
}

} // namespace

// Whom a row is about: said in one column, sorted by, and looked for.
class tst_MergedColumns : public QObject
{
    Q_OBJECT

private slots:
    void bestTextIsTaken();
    void sortsByWhatIsShown();
    void isFoundByWhatIsShown();
    void isInNoFile();
    void whatItRepeats();
    void sameTextsAreSaidOnce();
    void companiesAreOneColumn();
    void aDomainIsSaidOnce();
    void verificationsNameNobody();
    void manyJoinedNames();
};

void tst_MergedColumns::bestTextIsTaken()
{
    QCOMPARE(peopleOf(*phones()),
             (QStringList{u"Zoë Adler"_s, u"in/ada-lovelace"_s, u"Ångström"_s, QString(), u"Ada Zeh"_s}));
    QCOMPARE(peopleOf(*test::verifierChunk()), (QStringList{QString(), QString()})); // the address came back
    const auto searches = test::chunkOf(
        BatchKind::EmailFinder, {{"valid", {{Id::FullName, "Found Name"}}},
                                 {"valid", {{Id::FirstName, "F"}, {Id::LastName, "L"}}},
                                 {"valid", {{Id::SearchedFullName, "Asked Name"}, {Id::FullName, "Found Name"}}},
                                 {"invalid", {}}});
    QCOMPARE(peopleOf(*searches), (QStringList{u"Found Name"_s, u"F L"_s, u"Asked Name"_s, QString()}));
}

void tst_MergedColumns::sortsByWhatIsShown()
{
    const auto set = test::setOf({phones(), test::verifierChunk()});
    const auto sorted = [&set](bool descending, const QLocale &locale) {
        const std::vector<ResultQuery::SortKey> keys{{Id::Person, descending}};
        return RowSorter(*set, locale, {}).sorted({0, 1, 2, 3, 4, 5, 6}, keys).value();
    };
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(sorted(false, german), (std::vector<uint32_t>{4, 2, 1, 0, 3, 5, 6}));
    QCOMPARE(sorted(true, german), (std::vector<uint32_t>{0, 1, 2, 4, 3, 5, 6}));
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden); // where Å comes after Z
    QCOMPARE(sorted(false, swedish), (std::vector<uint32_t>{4, 1, 0, 2, 3, 5, 6}));
}

void tst_MergedColumns::isFoundByWhatIsShown()
{
    const auto set = test::setOf({phones(), test::verifierChunk()});
    QCOMPARE(rowsWith(*set, u"person:ada"_s), (std::vector<uint32_t>{1, 4}));
    QCOMPARE(rowsWith(*set, u"\"zoe adler\""_s), (std::vector<uint32_t>{0}));
    QCOMPARE(rowsWith(*set, u"person:\"ada zeh\""_s), (std::vector<uint32_t>{4}));
    QVERIFY(rowsWith(*set, u"person:pam"_s).empty());
    QCOMPARE(rowsWith(*set, u"contact:pam"_s), (std::vector<uint32_t>{5}));
    QCOMPARE(rowsWith(*set, u"-person:a"_s), (std::vector<uint32_t>{3, 5, 6}));
    QVERIFY(rowsWith(*set, u"\"adler zoe\""_s).empty());
    QCOMPARE(SearchExpression(u"ada email:x person:y"_s).wordsIn(Id::Person).size(), 2U);
}

void tst_MergedColumns::isInNoFile()
{
    const auto set = test::setOf({phones()});
    QVERIFY(columnNamed(u"name") == std::nullopt);
    QVERIFY(screenColumnNamed(u"name") == Id::Person);
    const std::vector<ColumnId> columns = set->columns();
    QVERIFY(std::find(columns.begin(), columns.end(), Id::Person) == columns.end());
    QVERIFY(set->screenColumns().back() == Id::Employer);
    QVERIFY(test::setOf({test::verifierChunk()})->screenColumns() ==
            test::setOf({test::verifierChunk()})->columns()); // nothing to merge
    QVERIFY(ResultSet().screenColumns().empty());
}

void tst_MergedColumns::whatItRepeats()
{
    using Pairs = std::vector<std::pair<ColumnId, ColumnId>>;
    const auto repeatedBy = [](std::vector<std::shared_ptr<const ResultChunk>> chunks) {
        return test::setOf(std::move(chunks))->repeatedColumns();
    };
    const std::pair noEmployer(Id::Employer, Id::Employer);
    QCOMPARE(repeatedBy({phones()}), (Pairs{{Id::SearchedFirstName, Id::Person},
                                            {Id::SearchedLastName, Id::Person},
                                            {Id::SearchedLinkedInUrl, Id::Person},
                                            noEmployer}));
    QCOMPARE(repeatedBy({test::verifierChunk()}), Pairs());
    const auto empty = test::chunkOf(BatchKind::EmailFinder, {{"invalid", {}}});
    QCOMPARE(repeatedBy({empty}), (Pairs{{Id::Person, Id::Person}, noEmployer}));
    // A row with a name and a profile: only the name is in Person.
    const auto both = test::chunkOf(BatchKind::PhoneFinder,
                                    {{"found", {{Id::SearchedLastName, "Zeh"}, {Id::SearchedLinkedInUrl, "l/in/z"}}}});
    QCOMPARE(repeatedBy({both}), (Pairs{{Id::SearchedLastName, Id::Person}, noEmployer}));
    // Addresses and numbers of several kinds are one column.
    QCOMPARE(repeatedBy({phones(), test::verifierChunk()}), (Pairs{{Id::SearchedFirstName, Id::Person},
                                                                   {Id::SearchedLastName, Id::Person},
                                                                   {Id::SearchedLinkedInUrl, Id::Person},
                                                                   {Id::Number, Id::Contact},
                                                                   {Id::Email, Id::Contact},
                                                                   noEmployer}));
}

// Whichever of two equal texts is shown, the other one has nothing to add.
void tst_MergedColumns::sameTextsAreSaidOnce()
{
    const auto isSaid = [](const std::vector<test::Row> &rows, Id column, Id merged) {
        const auto repeated = test::setOf({test::chunkOf(BatchKind::EmailFinder, rows)})->repeatedColumns();
        return std::ranges::find(repeated, std::pair(column, merged)) != repeated.end();
    };
    const test::Row same{"valid", {{Id::SearchedCompanyDomain, "acme.example"}, {Id::Domain, "acme.example"}}};
    const test::Row other{"valid", {{Id::SearchedCompanyDomain, "acme.example"}, {Id::Domain, "acme.org.example"}}};
    const test::Row named{"valid", {{Id::Company, "Acme"}, {Id::SearchedCompanyName, "Acme"}, {Id::Domain, "a.com"}}};
    QVERIFY(isSaid({same}, Id::Domain, Id::Employer) && isSaid({same}, Id::SearchedCompanyDomain, Id::Employer));
    QVERIFY(!isSaid({same, other}, Id::Domain, Id::Employer));
    QVERIFY(isSaid({same, other}, Id::SearchedCompanyDomain, Id::Employer));
    QVERIFY(isSaid({same, named}, Id::SearchedCompanyName, Id::Employer));
    QVERIFY(!isSaid({same, named}, Id::Domain, Id::Employer)); // it says more where there is a name
    const test::Row person{"valid", {{Id::SearchedFullName, "Ada Zeh"}, {Id::FullName, "Ada Zeh"}}};
    const test::Row parts{"valid", {{Id::FirstName, "Ada"}, {Id::LastName, "Zeh"}}};
    QVERIFY(isSaid({person, parts}, Id::FullName, Id::Person));
    QVERIFY(isSaid({person, parts}, Id::FirstName, Id::Person));
    const test::Row inParts{"valid",
                            {{Id::SearchedFullName, "Ada de Zeh"}, {Id::FirstName, "Ada"}, {Id::LastName, "de Zeh"}}};
    QVERIFY(isSaid({person, inParts}, Id::FirstName, Id::Person));
    QVERIFY(isSaid({person, inParts}, Id::LastName, Id::Person));
    // Who was found under another name.
    const test::Row called{"valid",
                           {{Id::SearchedFullName, "Bob Zeh"}, {Id::FirstName, "Robert"}, {Id::LastName, "Zeh"}}};
    QVERIFY(!isSaid({inParts, called}, Id::FirstName, Id::Person));
    QVERIFY(isSaid({inParts, called}, Id::LastName, Id::Person));
    const test::Row shorter{"valid",
                            {{Id::SearchedFullName, "Adam Zeh"}, {Id::FirstName, "Ada"}, {Id::LastName, "eh"}}};
    QVERIFY(!isSaid({shorter}, Id::FirstName, Id::Person) && !isSaid({shorter}, Id::LastName, Id::Person));
}

// The company that was found, else that which was searched for, else its domain.
void tst_MergedColumns::companiesAreOneColumn()
{
    const auto searches = test::chunkOf(BatchKind::EmailFinder,
                                        {{"valid", {{Id::Company, "Acme"}, {Id::SearchedCompanyName, "ACME Inc."}}},
                                         {"invalid", {{Id::SearchedCompanyName, "Bolt"}}},
                                         {"invalid", {{Id::SearchedCompanyDomain, "coil.example"}}},
                                         {"valid", {{Id::Domain, "dyno.example"}}}});
    const auto phones = test::chunkOf(BatchKind::PhoneFinder, {{"found", {{Id::SearchedCompanyName, "Bolt"}}}});
    const auto set = test::setOf({searches, test::verifierChunk(), phones});
    std::string scratch;
    QStringList shown;
    for (uint32_t row = 0; row < set->rowCount(); ++row) {
        const RowAddress at = set->locate(row);
        const std::string_view company = mergedText(Id::Employer, *set->batches()[at.batch].chunk, at.row, scratch);
        shown << QString::fromUtf8(company.data(), qsizetype(company.size()));
    }
    QCOMPARE(shown, (QStringList{u"Acme"_s, u"Bolt"_s, u"coil.example"_s, u"dyno.example"_s, {}, {}, u"Bolt"_s}));
    const ResultChunk &found = *set->batches()[0].chunk;
    QVERIFY(!hasDomainForCompany(found, 0) && !hasDomainForCompany(found, 1));
    QVERIFY(hasDomainForCompany(found, 2) && hasDomainForCompany(found, 3));
    QVERIFY(!hasDomainForCompany(*set->batches()[1].chunk, 0) && !hasDomainForCompany(*set->batches()[2].chunk, 0));
    QCOMPARE(rowsWith(*set, u"company:bolt"_s), (std::vector<uint32_t>{1, 6}));
    QCOMPARE(rowsWith(*set, u"company:acme"_s), (std::vector<uint32_t>{0}));
    QCOMPARE(rowsWith(*set, u"searched_company_name:acme"_s), (std::vector<uint32_t>{0}));
    // What is searched beside what was found is said by nobody else.
    const auto repeated = set->repeatedColumns();
    const auto isSaid = [&](Id column) {
        return std::ranges::find(repeated, std::pair(column, Id::Employer)) != repeated.end();
    };
    QVERIFY(isSaid(Id::Company) && isSaid(Id::SearchedCompanyDomain) && isSaid(Id::Domain));
    QVERIFY(!isSaid(Id::SearchedCompanyName));
}

// What came back says it; a column of persons beside it would repeat it.
void tst_MergedColumns::verificationsNameNobody()
{
    const auto nameless = test::chunkOf(BatchKind::EmailFinder, {{"valid", {{Id::Email, "a@b.example"}}}});
    const auto repeated = test::setOf({nameless, test::verifierChunk()})->repeatedColumns();
    QVERIFY(std::ranges::find(repeated, std::pair(Id::Person, Id::Person)) != repeated.end());
}

// It stands in the company's place where that is not known, else at the end of the address.
void tst_MergedColumns::aDomainIsSaidOnce()
{
    const test::Row invalid{"invalid", {{Id::SearchedCompanyDomain, "acme.example"}}};
    const auto found = [](const char *email) {
        return test::Row{"valid",
                         {{Id::Email, email},
                          {Id::Company, "Acme"},
                          {Id::Domain, "acme.example"},
                          {Id::SearchedCompanyDomain, "acme.example"}}};
    };
    const auto isSaid = [](const std::vector<test::Row> &rows, Id column) {
        const auto repeated = test::setOf({test::chunkOf(BatchKind::EmailFinder, rows)})->repeatedColumns();
        return std::ranges::find(repeated, std::pair(column, Id::Employer)) != repeated.end();
    };
    const std::vector<test::Row> same{found("ann@acme.example"), invalid};
    QVERIFY(isSaid(same, Id::SearchedCompanyDomain) && isSaid(same, Id::Domain));
    const std::vector<test::Row> other{found("ann@big-acme.example"), invalid};
    QVERIFY(!isSaid(other, Id::SearchedCompanyDomain));
    // The same text in two columns, of which the merged one shows one.
    const test::Row twice{"valid", {{Id::Domain, "acme.example"}, {Id::SearchedCompanyDomain, "acme.example"}}};
    QVERIFY(isSaid({twice}, Id::Domain));
    const test::Row apart{"valid", {{Id::Domain, "acme.org"}, {Id::SearchedCompanyDomain, "acme.example"}}};
    QVERIFY(!isSaid({apart}, Id::Domain));
}

// More than fit into one piece of memory.
void tst_MergedColumns::manyJoinedNames()
{
    std::vector<test::Row> rows;
    for (int made = 0; made < 30'000; ++made)
        rows.push_back({"found",
                        {{Id::SearchedFirstName, "First " + std::string(size_t(50 + made % 7), 'x')},
                         {Id::SearchedLastName, std::to_string(29'999 - made)}}});
    rows.push_back(
        {"found", {{Id::SearchedFirstName, "A" + std::string(2'000'000, 'b')}, {Id::SearchedLastName, "c"}}});
    const auto set = test::setOf({test::chunkOf(BatchKind::PhoneFinder, rows)});
    const auto view = runQuery(set, ResultQuery{{}, {}, {{Id::Person, false}}}, {});
    QCOMPARE(view->rowAt(0), 30'000U);
    std::string name, former;
    for (uint32_t place = 1; place < view->rowCount(); ++place) {
        const auto &chunk = *set->batches()[0].chunk;
        const size_t length = mergedText(Id::Person, chunk, view->rowAt(place), name).find_last_of('x');
        QVERIFY(place == 1 || length >= former.find_last_of('x'));
        former = name;
    }
}

ENROW_TEST(tst_MergedColumns, QCoreApplication)
#include "tst_MergedColumns.moc"
