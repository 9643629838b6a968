// SPDX-License-Identifier: MIT
#include "desktop/batches/PasteAnswer.h"

#include "desktop/batches/UnlikelyWords.h"
#include "desktop/common/EscapeKey.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace enrow
{

PasteAnswer::PasteAnswer(QWidget *parent)
    : MessageBar(Tone::Caution, parent)
    , m_words(new UnlikelyWords)
{
    QWidget *line = row()->itemAt(0)->widget();
    row()->removeWidget(line);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(line);
    column->addWidget(m_words);
    row()->insertLayout(0, column, 1);
    QToolButton *close = addCloseButton();
    row()->setAlignment(close, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &PasteAnswer::dismiss);
    hide();
    connect(m_words, &UnlikelyWords::addRequested, this, [this](const QStringList &words) {
        follow();
        emit addRequested(words);
    });
    connect(new EscapeKey(this), &EscapeKey::pressed, this, [this] {
        if (isVisible())
            dismiss();
    });
}

void PasteAnswer::say(Tone tone, const QString &sentence)
{
    setTone(tone);
    setText(sentence);
    follow();
}

void PasteAnswer::clear()
{
    say(Tone::Caution, {});
}

void PasteAnswer::setWords(const QStringList &words, int further)
{
    m_words->setWords(words, further);
    follow();
}

bool PasteAnswer::hasWords() const
{
    return !m_words->isHidden();
}

void PasteAnswer::follow()
{
    setVisible(hasWords() || !text().isEmpty());
}

void PasteAnswer::dismiss()
{
    clear();
    setWords({}, 0);
    emit closed();
}

} // namespace enrow
