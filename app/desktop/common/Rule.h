// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace enrow
{

// A thin line between two parts of a panel.
class Rule : public QFrame
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr)
        : QFrame(parent)
    {
        setFrameShape(HLine);
        setFrameShadow(Plain);
        setForegroundRole(QPalette::Mid);
    }
};

} // namespace enrow
