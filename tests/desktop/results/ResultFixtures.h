// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Screenshot.h"
#include "results/ResultChunk.h"
#include "results/ResultChunkBuilder.h"
#include "results/ResultView.h"
#include "support/Keys.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace enrow
{

// One row for a test: its qualification's word and its values.
struct TestRow {
    std::string qualification;
    std::vector<std::pair<ColumnId, std::string>> values;
};

inline std::shared_ptr<const ResultChunk> chunkOf(BatchKind kind, const std::vector<TestRow> &rows)
{
    ResultChunkBuilder builder(kind);
    for (const TestRow &row : rows) {
        for (const auto &[field, value] : row.values)
            builder.set(field, value);
        builder.setQualification(row.qualification);
        builder.endRow();
    }
    return builder.finish();
}

inline ResultBatch batchOf(BatchKind kind, const QString &id, const std::vector<TestRow> &rows,
                           const QString &label = {})
{
    return {BatchRef{kind, id}, label, chunkOf(kind, rows), keyFor({kind, id})};
}

inline std::shared_ptr<const ResultSet> setOf(std::vector<ResultBatch> batches)
{
    return std::make_shared<const ResultSet>(std::move(batches));
}

inline TestRow finderRow(std::string index, std::string word, std::string email, std::string first, std::string last,
                         std::string searched)
{
    return {std::move(word),
            {{ColumnId::Index, std::move(index)},
             {ColumnId::Email, std::move(email)},
             {ColumnId::FirstName, std::move(first)},
             {ColumnId::LastName, std::move(last)},
             {ColumnId::SearchedFullName, std::move(searched)},
             {ColumnId::SearchedCompanyDomain, "dundermifflin.com"}}};
}

// Five rows: two valid, two invalid, one with a word that is not known.
inline ResultBatch finderBatch(const QString &id = QStringLiteral("finder-1"))
{
    return batchOf(BatchKind::EmailFinder, id,
                   {finderRow("0", "valid", "dwight.schrute@dundermifflin.com", "Dwight", "Schrute", "Dwight Schrute"),
                    finderRow("1", "invalid", "", "", "", "Ryan Howard"),
                    finderRow("2", "valid", "angela.martin@dundermifflin.com", "Angela", "Martin", "Angela Martin"),
                    finderRow("3", "catch_all", "jim.halpert@dundermifflin.com", "Jim", "Halpert", "Jim Halpert"),
                    finderRow("10", "invalid", "", "", "", "Toby Flenderson")});
}

inline ResultBatch verifierBatch(const QString &id = QStringLiteral("verifier-1"))
{
    const auto row = [](std::string email, std::string word) {
        return TestRow{std::move(word), {{ColumnId::Index, "195f87c6"}, {ColumnId::Email, std::move(email)}}};
    };
    return batchOf(BatchKind::EmailVerifier, id, {row("pam@x.com", "valid"), row("kevin@x.com", "invalid")});
}

// Two searched by name, one of them found.
inline ResultBatch phoneBatch(const QString &id = QStringLiteral("phones-1"))
{
    const auto row = [](std::string index, std::string word, std::string number, std::string first, std::string last) {
        return TestRow{std::move(word),
                       {{ColumnId::Index, std::move(index)},
                        {ColumnId::Number, number},
                        {ColumnId::Country, number.empty() ? "" : "US"},
                        {ColumnId::SearchedFirstName, std::move(first)},
                        {ColumnId::SearchedLastName, std::move(last)},
                        {ColumnId::SearchedCompanyName, "Dunder Mifflin"}}};
    };
    return batchOf(
        BatchKind::PhoneFinder, id,
        {row("0", "found", "+1 570 555 0100", "Pam", "Beesly"), row("1", "not_found", "", "Toby", "Flenderson")});
}

// Many rows, for what must not depend on how many there are.
inline ResultBatch largeBatch(int rows)
{
    ResultChunkBuilder builder(BatchKind::EmailFinder);
    for (int i = 0; i < rows; ++i) {
        const std::string number = std::to_string(i);
        const std::string email = "person" + number + "@example.com";
        builder.set(ColumnId::Index, number);
        builder.set(ColumnId::Email, email);
        builder.setQualification(i % 3 == 0 ? "invalid" : "valid");
        builder.endRow();
    }
    const BatchRef ref{BatchKind::EmailFinder, QStringLiteral("large")};
    return {ref, QString(), builder.finish(), keyFor(ref)};
}

} // namespace enrow
