// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchSearch.h"

#include "desktop/common/Icons.h"
#include "store/Batch.h"

#include <QKeyEvent>

#include <algorithm>

namespace enrow
{

BatchSearch::BatchSearch(QWidget *parent)
    : QLineEdit(parent)
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_L);
    setPlaceholderText(tr("Search (%1)").arg(keys.toString(QKeySequence::NativeText)));
    setMinimumWidth(fontMetrics().averageCharWidth() * 6);
    setToolTip(tr("Shows the batches that have all of these words in label, ID, note or custom value"));
    setAccessibleName(tr("Search batches"));
    setClearButtonEnabled(true);
    addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words == m_words)
            return;
        m_words = std::move(words);
        emit wordsChanged();
    });
}

bool BatchSearch::matches(const Batch &batch) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&batch](const QString &word) {
        const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return has(batch.label) || has(batch.ref.id) || has(batch.note) || has(batch.head.custom);
    });
}

void BatchSearch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace enrow
