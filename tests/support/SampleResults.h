// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultChunkBuilder.h"
#include "results/ResultSet.h"

#include <array>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

// Rows for tests: chunks and sets made by hand or at random.
namespace enrow::test
{

struct Row {
    std::string qualification;
    std::vector<std::pair<ColumnId, std::string>> texts;
};

inline std::shared_ptr<const ResultChunk> chunkOf(BatchKind kind, const std::vector<Row> &rows)
{
    ResultChunkBuilder builder(kind);
    for (const Row &row : rows) {
        for (const auto &[field, text] : row.texts)
            builder.set(field, text);
        builder.setQualification(row.qualification);
        builder.endRow();
    }
    return builder.finish();
}

// The rows of the documented e-mail search: two found, one not.
inline std::shared_ptr<const ResultChunk> finderChunk()
{
    const auto found = [](std::string index, std::string email, std::string first, std::string last,
                          std::string custom) {
        return Row{"valid",
                   {{ColumnId::Index, std::move(index)},
                    {ColumnId::Email, std::move(email)},
                    {ColumnId::FirstName, first},
                    {ColumnId::LastName, last},
                    {ColumnId::Domain, "dundermifflin.com"},
                    {ColumnId::Company, "Dunder Mifflin"},
                    {ColumnId::SearchedFullName, first + ' ' + last},
                    {ColumnId::SearchedCompanyDomain, "dundermifflin.com"},
                    {ColumnId::Custom, std::move(custom)}}};
    };
    return chunkOf(BatchKind::EmailFinder,
                   {found("0", "dwight.schrute@dundermifflin.com", "Dwight", "Schrute", "lead_001"),
                    found("1", "jim.halpert@dundermifflin.com", "Jim", "Halpert", "lead_002"),
                    {"invalid",
                     {{ColumnId::Index, "2"},
                      {ColumnId::SearchedFullName, "Ryan Howard"},
                      {ColumnId::SearchedCompanyDomain, "dundermifflin.com"},
                      {ColumnId::Custom, "lead_003"}}}});
}

// The rows of the documented verification.
inline std::shared_ptr<const ResultChunk> verifierChunk()
{
    return chunkOf(BatchKind::EmailVerifier, {{"valid",
                                               {{ColumnId::Index, "195f87c6-376e-4eca-9861-f92935413b0c"},
                                                {ColumnId::Email, "pam.beesly@dundermifflin.com"}}},
                                              {"valid",
                                               {{ColumnId::Index, "662784ae-3722-47af-b056-7554e013f73b"},
                                                {ColumnId::Email, "angela.martin@dundermifflin.com"}}}});
}

// A phone that was found and one that was not.
inline std::shared_ptr<const ResultChunk> phoneChunk()
{
    return chunkOf(
        BatchKind::PhoneFinder,
        {{"found",
          {{ColumnId::Index, "0"},
           {ColumnId::Number, "+15705551234"},
           {ColumnId::Country, "US"},
           {ColumnId::SearchedLinkedInUrl, "https://www.linkedin.com/in/michael-scott"}}},
         {"not_found",
          {{ColumnId::Index, "1"}, {ColumnId::SearchedLinkedInUrl, "https://www.linkedin.com/in/toby-flenderson"}}}});
}

template <typename Values>
const auto &pick(const Values &values, std::mt19937 &random)
{
    return values[random() % values.size()];
}

// Rows of an e-mail search with international names, three in ten invalid, the same for the same seed.
inline std::shared_ptr<const ResultChunk> randomFinderChunk(uint32_t rows, uint32_t seed)
{
    static const std::array<std::string, 14> firstNames{"Élodie", "Jürgen", "İbrahim", "Σοφία", "Олег",
                                                        "美咲",   "نور",    "Zoë",     "Anna",  "anna",
                                                        "Ngọc",   "Søren",  "Bjørn",   "Miguel"};
    static const std::array<std::string, 14> lastNames{"Müller",   "Straße",   "O’Neill", "García", "Yılmaz",
                                                       "Παππάς",   "Иванов",   "佐藤",    "حداد",   "Åkesson",
                                                       "IJsbrand", "van Dijk", "Nguyễn",  "Smith"};
    static const std::array<std::string, 6> domains{"acme.com",    "bücher.example", "contoso.co.uk",
                                                    "example.org", "пример.рф",      "zeta.io"};
    std::mt19937 random(seed);
    ResultChunkBuilder builder(BatchKind::EmailFinder);
    for (uint32_t row = 0; row < rows; ++row) {
        const std::string index = std::to_string(row);
        const std::string &first = pick(firstNames, random);
        const std::string &last = pick(lastNames, random);
        const std::string &domain = pick(domains, random);
        const std::string email = "person" + std::to_string(random() % 100'000) + '@' + domain;
        const std::string fullName = first + ' ' + last;
        const std::string custom = random() % 4 ? "lead_" + index : std::string();
        const bool valid = random() % 10 >= 3;
        builder.set(ColumnId::Index, index);
        builder.set(ColumnId::SearchedFullName, fullName);
        builder.set(ColumnId::SearchedCompanyDomain, domain);
        builder.set(ColumnId::Custom, custom);
        builder.setQualification(valid ? "valid" : "invalid");
        if (valid) {
            builder.set(ColumnId::Email, email);
            builder.set(ColumnId::FirstName, first);
            builder.set(ColumnId::LastName, last);
            builder.set(ColumnId::Domain, domain);
        }
        builder.endRow();
    }
    return builder.finish();
}

// A set of batches with the IDs "batch-1", "batch-2" and so on.
inline std::shared_ptr<const ResultSet> setOf(const std::vector<std::shared_ptr<const ResultChunk>> &chunks)
{
    std::vector<ResultBatch> batches;
    for (const auto &chunk : chunks) {
        const QString id = QStringLiteral("batch-%1").arg(batches.size() + 1);
        batches.push_back({{chunk->kind(), id}, {}, chunk});
    }
    return std::make_shared<const ResultSet>(std::move(batches));
}

} // namespace enrow::test
