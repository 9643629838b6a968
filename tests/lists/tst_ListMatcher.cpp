// SPDX-License-Identifier: MIT
#include "lists/ListMatcher.h"

#include "SlowMatcher.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <algorithm>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

// Somebody of a list, and the number that tells them from all others.
struct Person {
    int number;
    ListContact contact;
};

using People = std::vector<Person>;

// People of whom some share a name, a domain or a company. customsAreShared: some share a `custom` too.
People randomPeople(std::mt19937 &random, bool customsAreShared)
{
    static const std::vector<std::string> names{"pam beesly", "jim halpert", "bob vance", "zoe", "phyllis"};
    static const std::vector<std::string> domains{"acme.com", "vance.com", "xn--bcher-kva.example", ""};
    static const std::vector<std::string> companies{"acme", "acme", "vance", ""};
    static const std::vector<std::string> legalForms{"", "", "ltd", "gmbh"};
    People people;
    const auto count = int(1 + random() % 12);
    for (int number = 0; number < count; ++number) {
        ListContact contact;
        contact.name = pick(names, random);
        contact.domain = pick(domains, random);
        contact.company = pick(companies, random);
        contact.legalForm = contact.company.empty() ? "" : pick(legalForms, random);
        contact.custom = random() % 3 ? std::to_string(customsAreShared ? random() % 8 : uint32_t(number)) : "";
        contact.email = random() % 3 ? contact.name.substr(0, 3) + std::to_string(number) + "@x.com" : std::string();
        contact.linkedIn = random() % 3 ? "in/" + std::to_string(number) : std::string();
        people.push_back({number, contact});
    }
    return people;
}

bool differ(const std::string &part, const std::string &another)
{
    return !part.empty() && !another.empty() && part != another;
}

// Whether a row of a list tells one of them from the other.
bool areTold(const ListContact &one, const ListContact &other)
{
    return differ(one.domain, other.domain) || differ(one.legalForm, other.legalForm) ||
           differ(one.linkedIn, other.linkedIn);
}

// Whether what was searched may be about somebody, as far as it says something of them.
bool mayBeAbout(const ListContact &searched, const ListContact &contact)
{
    const bool isOfCompany = !searched.company.empty() && searched.company == contact.company &&
                             !differ(searched.legalForm, contact.legalForm);
    const bool hasDomain = !searched.domain.empty() && searched.domain == contact.domain;
    return searched.name == contact.name && !differ(searched.domain, contact.domain) && (hasDomain || isOfCompany);
}

// Says of everybody in a list what others in it have too.
void tellShared(People &list)
{
    for (Person &person : list) {
        ListContact &contact = person.contact;
        for (const Person &other : list) {
            const bool isOther = &other != &person;
            contact.sharesCustom = contact.sharesCustom || (isOther && other.contact.custom == contact.custom);
            const bool isColleague = !contact.company.empty() && other.contact.company == contact.company &&
                                     other.contact.name == contact.name;
            for (const Person &third : isColleague ? list : People()) {
                const bool isOneOfThem = third.contact.name == contact.name && third.contact.company == contact.company;
                const bool areTwo = isOneOfThem && areTold(other.contact, third.contact);
                contact.sharesCompanyName = contact.sharesCompanyName || areTwo;
                const bool haveForm =
                    other.contact.legalForm == contact.legalForm && third.contact.legalForm == contact.legalForm;
                contact.sharesCompany = contact.sharesCompany || (areTwo && haveForm);
            }
        }
    }
}

// Sends a part of the list, as far as its rows say enough; the answer tells for whom it is.
std::shared_ptr<const ResultChunk> sent(const People &people, BatchKind kind, std::mt19937 &random)
{
    std::vector<Row> rows;
    for (size_t index = 0; index < people.size(); ++index) {
        const ListContact &contact = people[index].contact;
        const std::string answer = "for-" + std::to_string(people[index].number);
        const Row common{"", {{ColumnId::Index, std::to_string(index)}, {ColumnId::Custom, contact.custom}}};
        Row row = common;
        const auto put = [&](ColumnId column, const std::string &text) { row.texts.emplace_back(column, text); };
        const bool isFinder = kind == BatchKind::EmailFinder;
        const bool byLinkedIn = kind == BatchKind::PhoneFinder && !contact.linkedIn.empty();
        if (kind == BatchKind::EmailVerifier) {
            row.qualification = random() % 2 ? "valid" : "invalid";
            put(ColumnId::Email, contact.email);
        } else if (byLinkedIn || !contact.domain.empty() || !contact.company.empty()) {
            row.qualification = isFinder ? "valid" : "found";
            put(isFinder ? ColumnId::Email : ColumnId::Number, answer);
            if (byLinkedIn)
                put(ColumnId::SearchedLinkedInUrl, "https://www.linkedin.com/" + contact.linkedIn + '/');
            if (!byLinkedIn || random() % 2) {
                put(isFinder ? ColumnId::SearchedFullName : ColumnId::SearchedFirstName, contact.name);
                const bool byDomain = contact.company.empty() || random() % 2;
                put(ColumnId::SearchedCompanyDomain, byDomain ? contact.domain : std::string());
                if (!byDomain || contact.domain.empty() || random() % 2)
                    put(ColumnId::SearchedCompanyName, contact.company + ' ' + contact.legalForm);
            }
        }
        rows.push_back(row);
    }
    return chunkOf(kind, rows);
}

// Whether results are for a person, or for one of whom was searched what would have been searched of that person. Of
// those that a list tells from one another a name and a company are no excuse.
bool isFor(const Person &wanted, const People &people, const People &list, const ResultSet &set, const ListMatch &match)
{
    if (match.kind == BatchKind::EmailVerifier)
        return set.value(match.row, ColumnId::Email) == wanted.contact.email;
    const bool isPhone = match.kind == BatchKind::PhoneFinder;
    const std::string answer(set.value(match.row, isPhone ? ColumnId::Number : ColumnId::Email));
    const ListContact searched = searchedContact(set, match.row);
    return answer.empty() || std::ranges::any_of(people, [&](const Person &person) {
               const bool isInList =
                   std::ranges::any_of(list, [&](const Person &each) { return each.number == person.number; });
               const bool isExcused =
                   match.key != ListKey::NameAndCompany || !isInList || !areTold(person.contact, wanted.contact);
               const bool isLike = mayBeAbout(searched, wanted.contact) && isExcused &&
                                   (!isPhone || person.contact.linkedIn.empty() || wanted.contact.linkedIn.empty() ||
                                    searched.linkedIn.empty());
               return answer == "for-" + std::to_string(person.number) && (person.number == wanted.number || isLike);
           });
}

// A part of the people, or all of them, in their order or not.
People someOf(People people, std::mt19937 &random)
{
    if (random() % 2)
        std::ranges::shuffle(people, random);
    people.resize(1 + random() % people.size());
    return people;
}

// A set in which the later batches are the newer ones.
std::shared_ptr<const ResultSet> agedSet(const std::vector<std::shared_ptr<const ResultChunk>> &chunks)
{
    std::vector<ResultBatch> batches;
    for (const auto &chunk : chunks) {
        const auto number = qsizetype(batches.size());
        batches.push_back({{chunk->kind(), QStringLiteral("batch-%1").arg(number)}, {}, chunk});
        batches.back().added = QDateTime::fromSecsSinceEpoch(1000 + number);
    }
    return std::make_shared<const ResultSet>(std::move(batches));
}

Row found(std::string qualification, std::string index, std::string name, std::string domain, std::string email,
          std::string custom = {})
{
    return {std::move(qualification),
            {{ColumnId::Index, std::move(index)},
             {ColumnId::SearchedFullName, std::move(name)},
             {ColumnId::SearchedCompanyDomain, std::move(domain)},
             {ColumnId::Email, std::move(email)},
             {ColumnId::Custom, std::move(custom)}}};
}

std::string emailFor(const ListMatcher &matcher, const ListContact &contact)
{
    const ListOutcome outcome = matcher.outcomeFor(contact);
    return outcome.matches.empty() ? std::string()
                                   : std::string(matcher.set().value(outcome.matches.front().row, ColumnId::Email));
}

} // namespace

// Each row of a list gets what was found for it, and never what was found for somebody else.
class tst_ListMatcher : public QObject
{
    Q_OBJECT

private slots:
    void keysInTheirOrder();
    void aSortedListDisagreesByPosition();
    void aCustomOfSomebodyElse();
    void aCustomOfVeryMany();
    void oneAddressOnSeveralRows();
    void theNewestWithAnAnswer();
    void resultsThatDiffer();
    void eachKindItsOwn();
    void oneKeyAlone();
    void byCompany_data();
    void byCompany();
    void byTheDomainThatWasFound();
    void onlyTheCompanyThatIsMeant();
    void neverSomebodyElses();
};

void tst_ListMatcher::keysInTheirOrder()
{
    const ListMatcher matcher(
        setOf({chunkOf(BatchKind::EmailFinder, {found("valid", "0", "Pam", "acme.com", "p@a", "c")})}), {});
    const auto keyFor = [&](const ListContact &contact) { return matcher.outcomeFor(contact).matches.at(0).key; };
    QCOMPARE(keyFor({.custom = "c", .index = "0", .name = "pam", .domain = "acme.com"}), ListKey::Custom);
    QCOMPARE(keyFor({.index = "0", .name = "pam", .domain = "acme.com"}), ListKey::Index);
    QCOMPARE(keyFor({.index = "1", .name = "pam", .domain = "acme.com"}), ListKey::NameAndDomain);
    QCOMPARE(keyFor({.custom = "c"}), ListKey::Custom);
    QVERIFY(matcher.outcomeFor({.index = "0", .name = "pam"}).matches.empty());
    const ListMatcher phones(setOf({phoneChunk()}), {});
    QCOMPARE(phones.outcomeFor({.linkedIn = "in/michael-scott"}).matches.at(0).key, ListKey::LinkedIn);
}

void tst_ListMatcher::aSortedListDisagreesByPosition()
{
    const ListMatcher matcher(
        setOf({chunkOf(BatchKind::EmailFinder, {found("valid", "0", "Pam", "acme.com", "pam@a"),
                                                found("valid", "1", "Jim", "acme.com", "jim@a")})}),
        {});
    const ListOutcome jim = matcher.outcomeFor({.index = "0", .name = "jim", .domain = "acme.com"});
    QCOMPARE(jim.matches.at(0).key, ListKey::NameAndDomain);
    QCOMPARE(jim.matches.at(0).row, RowAddress({0, 1}));
    QCOMPARE(jim.disagreeing, RowAddress({0, 0}));
    const ListOutcome bob = matcher.outcomeFor({.index = "0", .name = "bob", .domain = "acme.com"});
    QVERIFY(bob.matches.empty() && !bob.isAmbiguous);
    QVERIFY(bob.disagreeing);
    QVERIFY(!matcher.outcomeFor({.index = "9", .name = "bob", .domain = "acme.com"}).disagreeing);
    // A list that says nothing of positions is just another list.
    QVERIFY(!matcher.outcomeFor({.index = "0", .name = "bob", .domain = "acme.com", .isPosition = true}).disagreeing);
}

void tst_ListMatcher::aCustomOfSomebodyElse()
{
    const ListMatcher matcher(
        setOf({chunkOf(BatchKind::EmailFinder, {found("valid", "0", "Pam", "acme.com", "pam@a", "campaign"),
                                                found("valid", "1", "Jim", "acme.com", "jim@a", "campaign")})}),
        {});
    QCOMPARE(emailFor(matcher, {.custom = "campaign", .name = "jim", .domain = "acme.com"}), std::string("jim@a"));
    const ListOutcome bob = matcher.outcomeFor({.custom = "campaign", .name = "bob", .domain = "acme.com"});
    QVERIFY(bob.matches.empty());
    QVERIFY(bob.disagreeing);
    QVERIFY(matcher.outcomeFor({.custom = "campaign"}).isAmbiguous);
}

void tst_ListMatcher::aCustomOfVeryMany()
{
    std::vector<Row> rows;
    for (size_t row = 0; row <= ListMatcher::mostWithOneCustom; ++row)
        rows.push_back(
            found("valid", std::to_string(row), "Pam " + std::to_string(row), "acme.com", "p@a", "campaign"));
    const ListMatcher matcher(setOf({chunkOf(BatchKind::EmailFinder, rows)}), {});
    const ListOutcome pam = matcher.outcomeFor({.custom = "campaign", .name = "pam 3", .domain = "acme.com"});
    QCOMPARE(pam.matches.at(0).row, RowAddress({0, 3}));
    QCOMPARE(pam.matches.at(0).key, ListKey::NameAndDomain);
    const ListOutcome jim = matcher.outcomeFor({.custom = "campaign", .name = "jim", .domain = "acme.com"});
    QVERIFY(jim.matches.empty() && !jim.isAmbiguous && !jim.disagreeing);
}

void tst_ListMatcher::oneAddressOnSeveralRows()
{
    const ListMatcher matcher(setOf({verifierChunk()}), {});
    for (int row = 0; row < 3; ++row) {
        const ListContact contact{.index = std::to_string(row), .email = "pam.beesly@dundermifflin.com"};
        QCOMPARE(matcher.outcomeFor(contact).matches.at(0).key, ListKey::Email);
    }
    QVERIFY(matcher.outcomeFor({.email = "pam@dundermifflin.com"}).matches.empty());
}

void tst_ListMatcher::theNewestWithAnAnswer()
{
    const auto batch = [](const char *qualification, const char *email) {
        return chunkOf(BatchKind::EmailFinder, {found(qualification, "0", "Pam", "acme.com", email)});
    };
    const ListContact pam{.name = "pam", .domain = "acme.com"};
    QCOMPARE(emailFor({agedSet({batch("valid", "old@a"), batch("valid", "new@a")}), {}}, pam), std::string("new@a"));
    QCOMPARE(emailFor({agedSet({batch("valid", "old@a"), batch("ongoing", "")}), {}}, pam), std::string("old@a"));
    QCOMPARE(emailFor({agedSet({batch("valid", "old@a"), batch("invalid", "")}), {}}, pam), std::string());
}

void tst_ListMatcher::resultsThatDiffer()
{
    const auto set = setOf(
        {chunkOf(BatchKind::EmailFinder,
                 {found("valid", "0", "Pam", "acme.com", "pam@a"), found("valid", "1", "Pam", "acme.com", "pam2@a"),
                  found("valid", "2", "Jim", "acme.com", "jim@a"), found("valid", "3", "Jim", "acme.com", "jim@a")})});
    const ListMatcher matcher(set, {});
    const ListOutcome pam = matcher.outcomeFor({.name = "pam", .domain = "acme.com"});
    QVERIFY(pam.matches.empty() && pam.isAmbiguous);
    QCOMPARE(emailFor(matcher, {.index = "1", .name = "pam", .domain = "acme.com"}), std::string("pam2@a"));
    QCOMPARE(emailFor(matcher, {.name = "jim", .domain = "acme.com"}), std::string("jim@a"));
}

void tst_ListMatcher::eachKindItsOwn()
{
    const ListMatcher matcher(setOf({verifierChunk(), finderChunk(), phoneChunk()}), {});
    const std::vector<BatchKind> kinds{BatchKind::EmailFinder, BatchKind::EmailVerifier, BatchKind::PhoneFinder};
    QCOMPARE(matcher.kinds(), kinds);
    const ListOutcome outcome = matcher.outcomeFor({.email = "pam.beesly@dundermifflin.com",
                                                    .name = "dwight schrute",
                                                    .domain = "dundermifflin.com",
                                                    .linkedIn = "in/michael-scott"});
    QCOMPARE(outcome.matches.size(), 3U);
    for (size_t i = 0; i < kinds.size(); ++i)
        QCOMPARE(outcome.matches[i].kind, kinds[i]);
}

void tst_ListMatcher::oneKeyAlone()
{
    const ListMatcher matcher(setOf({finderChunk()}), ListKey::Custom);
    QCOMPARE(matcher.outcomeFor({.custom = "lead_002"}).matches.size(), 1U);
    QVERIFY(matcher.outcomeFor({.name = "jim halpert", .domain = "dundermifflin.com"}).matches.empty());
}

// Pam was searched at a company, each of "company/domain" or "company/domain/company that was found" with an address
// of its own, the oldest first.
void tst_ListMatcher::byCompany_data()
{
    QTest::addColumn<QStringList>("searched");
    QTest::addColumn<QByteArray>("row"); // company/domain
    QTest::addColumn<int>("place");      // of those that were searched; -1: ambiguous, -2: nothing
    const auto add = [](const char *name, const QStringList &searched, const char *row, int place) {
        QTest::newRow(name) << searched << QByteArray(row) << place;
    };
    add("the same", {u"Acme/"_s}, "Acme/", 0);
    add("spelt otherwise", {u"Ácme  b.v./"_s}, "ACME BV/", 0);
    add("a form that is left out in the list", {u"Acme GmbH/"_s}, "Acme/", 0);
    add("a form that was not searched", {u"Acme/"_s}, "Acme GmbH/", 0);
    add("another form", {u"Acme Ltd/"_s}, "Acme GmbH/", -2);
    add("with this form before without", {u"Acme GmbH/"_s, u"Acme/"_s}, "Acme GmbH/", 0);
    add("without a form as searched", {u"Acme/"_s, u"Acme GmbH/"_s}, "Acme/", 0);
    add("two forms, and none in the list", {u"Acme GmbH/"_s, u"Acme Ltd/"_s}, "Acme/", -1);
    add("no form, of two companies", {u"Acme/"_s, u"Acme Ltd/"_s}, "Acme GmbH/", -1);
    add("a part of the name", {u"Acme Labs/"_s}, "Acme/", -2);
    add("an abbreviation", {u"International Business Machines/"_s}, "IBM/", -2);
    add("a company is missing in the list", {u"Acme/"_s}, "/", -2);
    add("a company is missing in the search", {u"/acme.com"_s}, "Acme/", -2);
    add("nothing but a form", {u"SAS/"_s}, "SARL/", -2);
    add("no company at all", {u"Freelance/"_s}, "freelance/", -2);
    add("a domain was searched too", {u"Acme/acme.com"_s}, "Acme/", 0);
    add("a domain in the list", {u"Acme/"_s}, "Acme/acme.com", 0);
    add("another domain", {u"Acme/acme.fr"_s}, "Acme/acme.com", -2);
    add("two domains, and none in the list", {u"Acme/acme.fr"_s, u"Acme/acme.com"_s}, "Acme/", -1);
    add("no domain, of two companies", {u"Acme/"_s, u"Acme/acme.fr"_s}, "Acme/acme.com", -1);
    add("the domain first", {u"Acme/acme.com"_s, u"Acme/"_s}, "Acme/acme.com", 0);
    add("the company that was found", {u"/acme.com/Acme B.V."_s}, "Acme/", 0);
    add("another was found", {u"/acme.com/Apex"_s}, "Acme/", -2);
    add("another form was found", {u"/acme.com/Acme Ltd"_s}, "Acme GmbH/", -1);
    add("found, at another domain", {u"/acme.com/Acme"_s}, "Acme/acme.fr", -2);
    add("found at two domains", {u"/acme.com/Acme"_s, u"/acme.fr/Acme"_s}, "Acme/", -1);
    add("what was searched before what was found", {u"Apex/acme.com/Acme"_s}, "Acme/", -2);
    add("the domain, whatever was found", {u"/acme.com/Apex"_s}, "Acme/acme.com", 0);
    add("the newest", {u"Acme/"_s, u"Acme/"_s}, "Acme/", 1);
}

void tst_ListMatcher::byCompany()
{
    QFETCH(QStringList, searched);
    QFETCH(QByteArray, row);
    QFETCH(int, place);
    std::vector<std::shared_ptr<const ResultChunk>> chunks;
    for (const QString &each : searched)
        chunks.push_back(chunkOf(BatchKind::EmailFinder,
                                 {{"valid",
                                   {{ColumnId::SearchedFullName, "Pam"},
                                    {ColumnId::SearchedCompanyName, each.section(u'/', 0, 0).toStdString()},
                                    {ColumnId::SearchedCompanyDomain, each.section(u'/', 1, 1).toStdString()},
                                    {ColumnId::Company, each.section(u'/', 2).toStdString()},
                                    {ColumnId::Email, each.toStdString()}}}}));
    const ListMatcher matcher(agedSet(chunks), {});
    const std::string text = "Pam/" + row.toStdString();
    ListRow line;
    QVERIFY(RowScanner({.delimiter = '/'}).scan(text, true, line));
    ListMapping mapping;
    mapping.set(ListField::FullName, 0);
    mapping.set(ListField::Company, 1);
    mapping.set(ListField::Domain, 2);
    const ListOutcome outcome = matcher.outcomeFor(contactOf(line, mapping, 9));
    QCOMPARE(outcome.isAmbiguous, place == -1);
    QCOMPARE(outcome.matches.size(), place < 0 ? 0U : 1U);
    if (place >= 0)
        QCOMPARE(std::string(matcher.set().value(outcome.matches.front().row, ColumnId::Email)),
                 searched[place].toStdString());
}

// Who was searched by the name of a company is known by its domain too.
void tst_ListMatcher::byTheDomainThatWasFound()
{
    const Row byCompany{"valid",
                        {{ColumnId::SearchedFullName, "Ayşe Aydoğan"},
                         {ColumnId::SearchedCompanyName, "Yeşilova Gıda"},
                         {ColumnId::Domain, "yesilova-gida.example"}}};
    const Row byDomain{"valid",
                       {{ColumnId::SearchedFullName, "Pam"},
                        {ColumnId::SearchedCompanyDomain, "acme.example"},
                        {ColumnId::Domain, "mail.acme.example"}}};
    const ListMatcher matcher(setOf({chunkOf(BatchKind::EmailFinder, {byCompany, byDomain})}), {});
    const auto found = [&](const ListContact &contact) { return matcher.outcomeFor(contact).matches; };
    const auto matches = found({.name = "ayse aydogan", .domain = "yesilova-gida.example"});
    QCOMPARE(matches.size(), 1u);
    QCOMPARE(matches.front().key, ListKey::NameAndDomain);
    QCOMPARE(found({.name = "ayse aydogan", .domain = "yesilova-gida.example", .company = "yesilova gida"}).size(), 1u);
    QVERIFY(found({.name = "ayse aydogan", .domain = "yesilova-gida.example", .company = "another"}).empty());
    QVERIFY(found({.name = "ayse aydogan", .domain = "another.example"}).empty());
    QVERIFY(found({.name = "another", .domain = "yesilova-gida.example"}).empty());
    QVERIFY(found({.name = "pam", .domain = "mail.acme.example"}).empty()); // a domain was searched
}

// Two people of a list have the same name, at companies that are called the same.
void tst_ListMatcher::onlyTheCompanyThatIsMeant()
{
    const Row pam{"valid", {{ColumnId::SearchedFullName, "Pam"}, {ColumnId::SearchedCompanyName, "Acme GmbH"}}};
    const ListMatcher matcher(setOf({chunkOf(BatchKind::EmailFinder, {pam})}), {});
    ListContact contact{.name = "pam", .company = "acme", .legalForm = "gmbh", .sharesCompanyName = true};
    QCOMPARE(matcher.outcomeFor(contact).matches.at(0).key, ListKey::NameAndCompany);
    contact.sharesCompany = true;
    QVERIFY(matcher.outcomeFor(contact).matches.empty() && matcher.outcomeFor(contact).isAmbiguous);
    contact = {.name = "pam", .company = "acme", .sharesCompanyName = true};
    QVERIFY(matcher.outcomeFor(contact).matches.empty() && matcher.outcomeFor(contact).isAmbiguous);
    QVERIFY(matcher.outcomeFor({.name = "pam", .company = "acme"}).matches.size() == 1);
}

// A list of which parts were sent, in any order and several times, and that was shuffled and filtered since.
void tst_ListMatcher::neverSomebodyElses()
{
    std::mt19937 random(2026);
    int matches = 0;
    int byCompany = 0;
    for (int round = 0; round < 400; ++round) {
        const bool customsAreShared = random() % 2;
        const People people = randomPeople(random, customsAreShared);
        std::vector<std::shared_ptr<const ResultChunk>> chunks;
        for (auto batches = 1 + random() % 3; batches > 0; --batches)
            chunks.push_back(sent(someOf(people, random), pick(allBatchKinds, random), random));
        const ListMatcher matcher(agedSet(chunks), {});
        const SlowMatcher slow(matcher.set());
        People list = people;
        std::ranges::shuffle(list, random);
        if (!customsAreShared)
            list = someOf(list, random);
        tellShared(list);
        for (size_t position = 0; position < list.size(); ++position) {
            ListContact contact = list[position].contact;
            contact.index = std::to_string(position);
            const ListOutcome outcome = matcher.outcomeFor(contact);
            for (const BatchKind kind : matcher.kinds()) {
                const auto match = std::ranges::find(outcome.matches, kind, &ListMatch::kind);
                const auto row = match == outcome.matches.end() ? std::nullopt : std::optional(match->row);
                QCOMPARE(row, slow.match(contact, kind));
                QVERIFY(!row || isFor(list[position], people, list, matcher.set(), *match));
                matches += row ? 1 : 0;
                byCompany += row && match->key == ListKey::NameAndCompany ? 1 : 0;
            }
        }
    }
    QVERIFY2(matches > 1000, QByteArray::number(matches));
    QVERIFY2(byCompany > 50, QByteArray::number(byCompany));
}

ENROW_TEST(tst_ListMatcher, QCoreApplication)
#include "tst_ListMatcher.moc"
