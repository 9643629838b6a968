// SPDX-License-Identifier: MIT
#include "lists/ListMatcher.h"

#include "SlowMatcher.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <algorithm>

using namespace enrow;
using namespace enrow::test;

namespace
{

// Somebody of a list, and the number that tells them from all others.
struct Person {
    int number;
    ListContact contact;
};

using People = std::vector<Person>;

// People of whom some share a name or a domain. customsAreShared: some share a `custom` too.
People randomPeople(std::mt19937 &random, bool customsAreShared)
{
    static const std::vector<std::string> names{"pam beesly", "jim halpert", "bob vance", "zoe", "phyllis"};
    static const std::vector<std::string> domains{"acme.com", "vance.com", "xn--bcher-kva.example", ""};
    People people;
    const auto count = int(1 + random() % 12);
    for (int number = 0; number < count; ++number) {
        ListContact contact;
        contact.name = pick(names, random);
        contact.domain = pick(domains, random);
        contact.custom = random() % 3 ? std::to_string(customsAreShared ? random() % 8 : uint32_t(number)) : "";
        contact.email = random() % 3 ? contact.name.substr(0, 3) + std::to_string(number) + "@x.com" : std::string();
        contact.linkedIn = random() % 3 ? "in/" + std::to_string(number) : std::string();
        people.push_back({number, contact});
    }
    return people;
}

// Those of the results of a search that say nothing of a person but what others have too are the same for all of them.
bool areAlike(const ListContact &one, const ListContact &other)
{
    return one.name == other.name && one.domain == other.domain;
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
        } else if (byLinkedIn || !contact.domain.empty()) {
            row.qualification = isFinder ? "valid" : "found";
            put(isFinder ? ColumnId::Email : ColumnId::Number, answer);
            if (byLinkedIn)
                put(ColumnId::SearchedLinkedInUrl, "https://www.linkedin.com/" + contact.linkedIn + '/');
            if (!byLinkedIn || random() % 2) {
                put(isFinder ? ColumnId::SearchedFullName : ColumnId::SearchedFirstName, contact.name);
                put(ColumnId::SearchedCompanyDomain, contact.domain);
            }
        }
        rows.push_back(row);
    }
    return chunkOf(kind, rows);
}

// Whether results are for a person, or for one of whom was searched what would have been searched of that person.
bool isFor(const Person &wanted, const People &people, const ResultSet &set, RowAddress row)
{
    const BatchKind kind = set.batches()[row.batch].chunk->kind();
    if (kind == BatchKind::EmailVerifier)
        return set.value(row, ColumnId::Email) == wanted.contact.email;
    const bool isPhone = kind == BatchKind::PhoneFinder;
    const std::string answer(set.value(row, isPhone ? ColumnId::Number : ColumnId::Email));
    return answer.empty() || std::ranges::any_of(people, [&](const Person &person) {
               const bool isLike = person.number == wanted.number ||
                                   (areAlike(person.contact, wanted.contact) &&
                                    (!isPhone || person.contact.linkedIn.empty() || wanted.contact.linkedIn.empty()));
               return answer == "for-" + std::to_string(person.number) && isLike;
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

// A list of which parts were sent, in any order and several times, and that was shuffled and filtered since.
void tst_ListMatcher::neverSomebodyElses()
{
    std::mt19937 random(2026);
    int matches = 0;
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
        for (size_t position = 0; position < list.size(); ++position) {
            ListContact contact = list[position].contact;
            contact.index = std::to_string(position);
            contact.sharesCustom = std::ranges::count_if(list, [&](const Person &person) {
                                       return person.contact.custom == contact.custom;
                                   }) > 1;
            const ListOutcome outcome = matcher.outcomeFor(contact);
            for (const BatchKind kind : matcher.kinds()) {
                const auto match = std::ranges::find(outcome.matches, kind, &ListMatch::kind);
                const auto row = match == outcome.matches.end() ? std::nullopt : std::optional(match->row);
                QCOMPARE(row, slow.match(contact, kind));
                QVERIFY(!row || isFor(list[position], people, matcher.set(), *row));
                matches += row ? 1 : 0;
            }
        }
    }
    QVERIFY2(matches > 1000, QByteArray::number(matches));
}

ENROW_TEST(tst_ListMatcher, QCoreApplication)
#include "tst_ListMatcher.moc"
