// SPDX-License-Identifier: MIT
#include "desktop/results/EmptyResults.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace enrow
{

namespace
{

constexpr qreal titleScale = 1.3;
constexpr int widestAdvice = 420; // pixels; longer lines are hard to read

} // namespace

EmptyResults::EmptyResults(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_advice(new QLabel)
    , m_action(new QPushButton)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_advice->setWordWrap(true);
    m_advice->setMaximumWidth(widestAdvice);
    m_advice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &EmptyResults::actionTriggered);

    auto *advice = new QHBoxLayout;
    advice->addStretch(1);
    advice->addWidget(m_advice, 100);
    advice->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addLayout(advice);
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyResults::setMessage(const QString &title, const QString &advice, const QString &action)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

} // namespace enrow
