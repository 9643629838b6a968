// SPDX-License-Identifier: MIT
#include "desktop/batches/PasteAnswer.h"

#include "desktop/batches/UnlikelyWords.h"

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
    m_close = addCloseButton();
    connect(m_close, &QToolButton::clicked, this, &PasteAnswer::closed);
    hide();
    connect(m_words, &UnlikelyWords::addRequested, this, [this](const QStringList &words) {
        follow();
        emit addRequested(words);
    });
    connect(m_words, &UnlikelyWords::closed, this, [this] {
        setWords({}, 0);
        emit closed();
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
    m_close->setVisible(!hasWords());
    setVisible(hasWords() || !text().isEmpty());
}

} // namespace enrow
