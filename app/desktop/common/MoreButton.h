// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace enrow
{

// Opens and closes what most people need not choose; its symbol says which.
class MoreButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MoreButton(QWidget *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void showState();
};

} // namespace enrow
