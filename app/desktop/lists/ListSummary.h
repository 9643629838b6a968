// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Tone.h"

#include <QWidget>

class QLabel;

namespace enrow
{

class MessageLine;

// What is to be known of a list before and after it is saved: a headline, and lines below it.
class ListSummary : public QWidget
{
    Q_OBJECT

public:
    explicit ListSummary(QWidget *parent = nullptr);

    // Empty lines are left out.
    void say(Tone tone, const QString &headline, const QStringList &lines = {});
    // The lines below stay.
    void setHeadline(Tone tone, const QString &headline);

private:
    MessageLine *m_headline;
    QLabel *m_lines;
};

} // namespace enrow
