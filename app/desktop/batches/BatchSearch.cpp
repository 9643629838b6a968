// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchSearch.h"

#include "desktop/common/FittingPlaceholder.h"
#include "desktop/common/Icons.h"
#include "store/Batch.h"

#include <QKeyEvent>

#include <algorithm>

namespace enrow
{

BatchSearch::BatchSearch(QWidget *parent)
    : QLineEdit(parent)
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 6);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText);
    setToolTip(
        tr("Shows the batches that have all of these words in label, ID, note or custom value (%1)", "%1 is a shortcut")
            .arg(keys));
    setAccessibleName(tr("Search batches"));
    setClearButtonEnabled(true);
    addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    new FittingPlaceholder(this, {tr("Search (%1)", "%1 is a shortcut").arg(keys), tr("Search")});
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words == m_words)
            return;
        m_words = std::move(words);
        m_sought.clear();
        for (const QString &word : std::as_const(m_words))
            m_sought.emplace_back(word);
        emit wordsChanged();
    });
}

bool BatchSearch::matches(const Batch &batch) const
{
    if (m_sought.empty())
        return true;
    std::string texts;
    for (const QString &text : {batch.label, batch.ref.id, batch.note, batch.head.custom})
        texts.append(text.toStdString()).append(1, '\xff');
    std::string scratch;
    return std::all_of(m_sought.cbegin(), m_sought.cend(),
                       [&](const SearchWord &word) { return word.isIn(texts, scratch); });
}

void BatchSearch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace enrow
