// SPDX-License-Identifier: MIT
#include "export/ExportName.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype longestLabel = 60; // UTF-16 units; at most 180 bytes in UTF-8
constexpr qsizetype shortIdLength = 8;

// Letters, marks, numbers, "_", and "." inside stay; every run of anything else becomes one dash.
QString safePart(const QString &text, qsizetype longest)
{
    QString safe;
    bool gap = false;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool stays = QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_' || c == U'.';
        gap = gap || !stays;
        if (!stays)
            continue;
        const QString next = (gap && !safe.isEmpty() ? u"-"_s : QString()) + QString::fromUcs4(&c, 1);
        if (safe.size() + next.size() > longest)
            break;
        safe += next;
        gap = false;
    }
    return safe;
}

} // namespace

QString suggestedExportName(std::span<const ResultBatch> batches, const QDate &date, QStringView suffix)
{
    // The leading word also keeps names such as "CON" and ".hidden" apart from what systems reserve.
    QStringList parts{u"enrow"_s};
    if (batches.size() == 1) {
        const ResultBatch &batch = batches.front();
        const QString label = safePart(batch.label, longestLabel);
        if (label.isEmpty())
            parts << nameOf(batch.chunk->kind()) << safePart(batch.ref.id, shortIdLength);
        else
            parts << label;
    } else if (batches.size() > 1) {
        parts << QString::number(batches.size()) << u"batches"_s;
    }
    parts << date.toString(Qt::ISODate);
    parts.removeAll(QString());
    return parts.join(u'-') + u'.' + suffix.toString();
}

} // namespace enrow
