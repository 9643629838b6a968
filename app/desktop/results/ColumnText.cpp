// SPDX-License-Identifier: MIT
#include "desktop/results/ColumnText.h"

#include "desktop/common/Format.h"
#include "desktop/common/KindText.h"

namespace enrow
{

namespace
{

// Of words that are seen in replies and belong to none of the known qualifications; empty for others.
QString plainWord(std::string_view word)
{
    return word == "catch_all" ? ColumnText::tr("Catch-all") : QString();
}

} // namespace

QString ColumnText::title(ColumnId column)
{
    return QCoreApplication::translate("Column", columnOf(column).title);
}

QString ColumnText::qualification(Qualification qualification)
{
    switch (qualification) {
    case Qualification::Valid: return tr("Valid");
    case Qualification::Invalid: return tr("Invalid");
    case Qualification::Found: return tr("Found");
    case Qualification::NotFound: return tr("Not found");
    case Qualification::Ongoing: return tr("Ongoing");
    case Qualification::Other:
    case Qualification::Missing: return {};
    }
    Q_UNREACHABLE();
}

QString ColumnText::batch(const ResultBatch &batch)
{
    return batch.label.isEmpty() ? Format::shortId(batch.ref.id) : batch.label;
}

QString ColumnText::cell(const ResultSet &set, RowAddress address, ColumnId column)
{
    const ResultBatch &source = set.batches()[address.batch];
    switch (columnOf(column).order) {
    case ColumnOrder::Batch: return batch(source);
    case ColumnOrder::Kind: return KindText::kind(source.chunk->kind());
    case ColumnOrder::Qualification: {
        QString word = qualification(set.qualification(address));
        if (word.isEmpty())
            word = plainWord(set.value(address, column));
        if (!word.isEmpty())
            return word;
        break;
    }
    case ColumnOrder::Text:
    case ColumnOrder::Number: break;
    }
    const std::string_view value = set.value(address, column);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

} // namespace enrow
