// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchText.h"

#include "common/Format.h"
#include "common/ReasonText.h"
#include "desktop/common/VisibleText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype longestTitle = 28;   // characters
constexpr qsizetype longestExample = 48; // characters

QString shown(const std::string &text)
{
    return visibleText(Format::shortened(QString::fromStdString(text), longestExample));
}

QString rowNamed(quint64 row, const std::string &listed)
{
    const QString number = Format::number(qint64(row));
    return listed.empty()
               ? ListMatchText::tr("row %1").arg(number)
               : ListMatchText::tr("row %1 (%2)", "a number, and whom the row is about").arg(number, shown(listed));
}

// "row 3 (roy, acme.com), row 5 and 2 more"
QString rowsNamed(const QStringList &names, quint64 all)
{
    const quint64 left = all - std::min(all, quint64(names.size()));
    const QString text = names.join(QStringLiteral(", "));
    return left == 0 ? text
                     : ListMatchText::tr("%1 and %2 more", "rows that are named, and how many are not")
                           .arg(text, Format::number(qint64(left)));
}

QString rowsNamed(const std::vector<ListedRow> &rows, quint64 all)
{
    QStringList names;
    for (const ListedRow &row : rows)
        names.append(rowNamed(row.row, row.listed));
    return rowsNamed(names, all);
}

// "row 3 (roy, acme) as roy, acme.com"
QString rowsNamed(const std::vector<Disagreement> &rows, quint64 all)
{
    QStringList names;
    for (const Disagreement &row : rows)
        names.append(ListMatchText::tr("%1 as %2", "a row of the list, and whom was searched")
                         .arg(rowNamed(row.row, row.listed), shown(row.searched)));
    return rowsNamed(names, all);
}

QString rowCount(quint64 rows)
{
    return ListMatchText::tr("%1 rows", nullptr, Format::pluralOf(qint64(rows))).arg(Format::number(qint64(rows)));
}

// "3 e-mail searches"
QString batchCount(BatchKind kind, quint64 count)
{
    switch (kind) {
    case BatchKind::EmailFinder: return ListMatchText::tr("%Ln e-mail searches", nullptr, int(count));
    case BatchKind::EmailVerifier: return ListMatchText::tr("%Ln e-mail verifications", nullptr, int(count));
    case BatchKind::PhoneFinder: return ListMatchText::tr("%Ln phone searches", nullptr, int(count));
    }
    Q_UNREACHABLE();
}

// At the beginning of a sentence.
QString batches(BatchKind kind)
{
    switch (kind) {
    case BatchKind::EmailFinder: return ListMatchText::tr("E-mail searches");
    case BatchKind::EmailVerifier: return ListMatchText::tr("E-mail verifications");
    case BatchKind::PhoneFinder: return ListMatchText::tr("Phone searches");
    }
    Q_UNREACHABLE();
}

// "by website"
QString searchedBy(ListField field)
{
    switch (field) {
    case ListField::Email: return ListMatchText::tr("e-mail address", "searched by");
    case ListField::FirstName:
    case ListField::LastName:
    case ListField::FullName: return ListMatchText::tr("name", "searched by");
    case ListField::Domain: return ListMatchText::tr("website", "searched by");
    case ListField::Company: return ListMatchText::tr("company", "searched by");
    case ListField::LinkedInUrl: return ListMatchText::tr("LinkedIn profile", "searched by");
    case ListField::Phone: return ListMatchText::tr("phone number", "searched by");
    case ListField::Custom: return ListMatchText::tr("custom value", "searched by");
    case ListField::Index: return ListMatchText::tr("position", "searched by");
    }
    Q_UNREACHABLE();
}

// "a column with websites"
QString inColumn(ListField field)
{
    switch (field) {
    case ListField::Email: return ListMatchText::tr("e-mail addresses", "in a column");
    case ListField::FirstName: return ListMatchText::tr("first names", "in a column");
    case ListField::LastName: return ListMatchText::tr("last names", "in a column");
    case ListField::FullName: return ListMatchText::tr("names", "in a column");
    case ListField::Domain: return ListMatchText::tr("websites", "in a column");
    case ListField::Company: return ListMatchText::tr("companies", "in a column");
    case ListField::LinkedInUrl: return ListMatchText::tr("LinkedIn profiles", "in a column");
    case ListField::Phone: return ListMatchText::tr("phone numbers", "in a column");
    case ListField::Custom: return ListMatchText::tr("custom values", "in a column");
    case ListField::Index: return ListMatchText::tr("positions", "in a column");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ListMatchText::field(ListField field)
{
    switch (field) {
    case ListField::Email: return tr("E-mail");
    case ListField::FirstName: return tr("First name");
    case ListField::LastName: return tr("Last name");
    case ListField::FullName: return tr("Full name");
    case ListField::Domain: return tr("Website");
    case ListField::Company: return tr("Company");
    case ListField::LinkedInUrl: return tr("LinkedIn");
    case ListField::Phone: return tr("Phone");
    case ListField::Custom: return tr("Custom");
    case ListField::Index: return tr("Position");
    }
    Q_UNREACHABLE();
}

QString ListMatchText::key(ListKey key)
{
    switch (key) {
    case ListKey::Custom: return tr("Custom value");
    case ListKey::Index: return tr("Position");
    case ListKey::Email: return tr("E-mail address");
    case ListKey::NameAndDomain: return tr("Name and website");
    case ListKey::LinkedIn: return tr("LinkedIn profile");
    case ListKey::NameAndCompany: return tr("Name and company");
    }
    Q_UNREACHABLE();
}

QString ListMatchText::encoding(ListEncoding encoding)
{
    switch (encoding) {
    case ListEncoding::Utf8: return tr("Unicode (UTF-8)");
    case ListEncoding::Windows1252: return tr("Western (Windows-1252)");
    case ListEncoding::Utf16LittleEndian: return tr("Unicode (UTF-16 LE)");
    case ListEncoding::Utf16BigEndian: return tr("Unicode (UTF-16 BE)");
    }
    Q_UNREACHABLE();
}

QString ListMatchText::column(size_t column, const QStringList &headers)
{
    const QString header = headers.value(qsizetype(column)).simplified();
    return header.isEmpty() ? tr("Column %1", "a number").arg(Format::number(qint64(column) + 1))
                            : visibleText(Format::shortened(header, longestTitle));
}

QString ListMatchText::unusable(const QString &name, const Error &error)
{
    if (error.kind == ErrorKind::InvalidInput)
        return tr("%1 cannot be used: %2.", "the name of a file, and the reason")
            .arg(visibleText(name), ReasonText::of(error));
    return tr("%1 cannot be read: %2.", "the name of a file, and the reason").arg(visibleText(name), ReasonText::of(error));
}

QString ListMatchText::obstacle(const JoinObstacle &obstacle,
                                const std::map<ListField, std::vector<size_t>> &candidates, std::optional<ListKey> only)
{
    if (!obstacle.missing)
        return tr("%1 are not matched by this: %2. Choose another way under More options.",
                  "several batches of a kind, and what they would be matched by")
            .arg(batches(obstacle.kind), only ? key(*only) : QString());
    const QString those = inColumn(*obstacle.missing);
    return candidates.contains(*obstacle.missing)
               ? tr("Several columns may hold the %1. Choose one above.", "websites, names or the like").arg(those)
               : tr("No column with %1 is known. Choose it above.", "websites, names or the like").arg(those);
}

QString ListMatchText::passedOver(const JoinObstacle &obstacle)
{
    if (!obstacle.missing)
        return tr("%1 are not matched by what you chose under More options.", "several batches of a kind")
            .arg(batches(obstacle.kind));
    const QString way = searchedBy(*obstacle.missing);
    const QString those = inColumn(*obstacle.missing);
    if (obstacle.batches == 0)
        return tr("%1 are matched by %2. Add a column with %3 to match them.",
                  "several batches of a kind, a field of them, and the fields of several")
            .arg(batches(obstacle.kind), way, those);
    const QString made = batchCount(obstacle.kind, obstacle.batches);
    return tr("%1 were made by %2. Add a column with %3 to match them.",
              "a number of batches of a kind, a field of them, and the fields of several",
              Format::pluralOf(qint64(obstacle.batches)))
        .arg(made, way, those);
}

QString ListMatchText::passedOver(quint64 rowsWithoutCompany)
{
    if (rowsWithoutCompany == 0)
        return {};
    const auto rows = qint64(rowsWithoutCompany);
    return tr("%1 rows in your batches were searched by website alone. Add a column with websites to match them.",
              nullptr, Format::pluralOf(rows))
        .arg(Format::number(rows));
}

QString ListMatchText::unread(int batches)
{
    if (batches == 0)
        return {};
    return tr("The results of %1 batches cannot be read.", nullptr, Format::pluralOf(batches))
        .arg(Format::number(batches));
}

QString ListMatchText::running(qsizetype batches)
{
    if (batches == 0)
        return {};
    return tr("%1 batches are not completed yet: their rows count as new.", nullptr, Format::pluralOf(batches))
        .arg(Format::number(batches));
}

QString ListMatchText::mayBeNew(const MergeReport &report, bool hasUncompared)
{
    QStringList sentences;
    const auto perhaps = qint64(report.perhapsSearched);
    if (perhaps > 0)
        sentences.append(tr("%1 of them may have been searched already.", nullptr, Format::pluralOf(perhaps))
                             .arg(Format::number(perhaps)));
    if (hasUncompared)
        sentences.append(
            tr("Some results could not be compared, so some “new” people may have been searched already."));
    return sentences.join(u' ');
}

QString ListMatchText::numbers(const MergeReport &report, MergeRows rows, bool ofPhonesOnly)
{
    QStringList found;
    QStringList parts;
    const auto add = [](QStringList &texts, quint64 count, const QString &words) {
        if (count > 0)
            texts.append(words.arg(Format::number(qint64(count))));
    };
    add(found, report.outcomes[size_t(QualificationGroup::Valid)],
        ofPhonesOnly ? tr("%1 found", "rows") : tr("%1 valid", "rows"));
    add(found, report.outcomes[size_t(QualificationGroup::Invalid)],
        ofPhonesOnly ? tr("%1 not found", "rows") : tr("%1 invalid", "rows"));
    add(found, report.outcomes[size_t(QualificationGroup::Other)], tr("%1 other", "rows"));
    if (report.matched > 0)
        parts.append(tr("%1 matched (%2)", "rows, and what came of them")
                         .arg(Format::number(qint64(report.matched)), found.join(u", "_s)));
    add(parts, report.unmatched, tr("%1 without results", "rows"));
    add(parts, report.ambiguous, tr("%1 ambiguous", "rows"));
    QString text =
        parts.isEmpty()
            ? tr("The list has no rows.")
            : tr("%1: %2.", "how many rows, and what came of them").arg(rowCount(report.rows), parts.join(u", "_s));
    if (report.disagreeing > 0 && rows != MergeRows::New)
        text += u' ' + tr("In %1 the position or custom value fits somebody else, so it was not used.", "rows")
                           .arg(rowCount(report.disagreeing));
    return text;
}

QStringList ListMatchText::examples(const MergeReport &report, MergeRows rows)
{
    QStringList lines;
    if (!report.unmatchedExamples.empty())
        lines.append(tr("Without results: %1", "rows").arg(rowsNamed(report.unmatchedExamples, report.unmatched)));
    if (!report.websiteExamples.empty()) {
        const QString those = rowsNamed(report.websiteExamples, report.searchedByWebsite);
        lines.append(rows == MergeRows::New
                         ? tr("Not new, because they were searched by website: %1", "rows").arg(those)
                         : tr("Searched by website already: %1", "rows").arg(those));
    }
    if (!report.perhapsExamples.empty())
        lines.append(tr("Perhaps searched by website already: %1", "rows")
                         .arg(rowsNamed(report.perhapsExamples, report.perhapsSearched)));
    if (!report.ambiguousExamples.empty())
        lines.append(tr("Ambiguous, because results contradict each other: %1", "rows")
                         .arg(rowsNamed(report.ambiguousExamples, report.ambiguous)));
    if (rows == MergeRows::New)
        return lines;
    for (const Disagreement &example : report.examples)
        lines.append(tr("Not used: row %1 is about %2, the result in its place about %3", "a number, and two people")
                         .arg(Format::number(qint64(example.row)), shown(example.listed), shown(example.searched)));
    return lines;
}

QString ListMatchText::toWrite(const MergeReport &report, MergeRows rows)
{
    switch (rows) {
    case MergeRows::All: return tr("All rows go into the file, in their order.");
    case MergeRows::Unmatched:
        return tr("Into the file: %1 without results.", "rows").arg(rowCount(report.rowsWritten(rows)));
    case MergeRows::New:
        return tr("Into the file: %1, new to all batches compared.", "rows").arg(rowCount(report.rowsWritten(rows)));
    }
    Q_UNREACHABLE();
}

QString ListMatchText::remark(const MergeReport &report)
{
    QStringList sentences;
    if (report.cutCells > 0)
        sentences.append(tr("Cells that were cut because Excel allows no more text: %1.")
                             .arg(Format::number(qint64(report.cutCells))));
    if (report.becameUtf8)
        sentences.append(tr("The encoding of the list cannot hold the results: the file is UTF-8."));
    return sentences.join(u' ');
}

QString ListMatchText::sheetRemark(const QStringList &others, quint64 formulasWithoutValue)
{
    QStringList sentences{others.isEmpty()
                              ? tr("Of a workbook only the values of the sheet go on, as text.")
                              : tr("Of a workbook only the values of this sheet go on, as text, without the other "
                                   "sheets.")};
    if (formulasWithoutValue > 0)
        sentences.append(tr("Formulas that nobody has calculated yet, which are empty: %1. Open the workbook in a "
                            "spreadsheet and save it first.")
                             .arg(Format::number(qint64(formulasWithoutValue))));
    return sentences.join(u' ');
}

} // namespace enrow
