// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/EmptyPage.h"

namespace enrow
{

// Where matching a list begins: says what comes of it, asks for the list, and looks like a place to drop one.
class ListDropPage : public EmptyPage
{
    Q_OBJECT

public:
    explicit ListDropPage(QWidget *parent = nullptr);

    // The last list cannot be used, for that reason; another one may be chosen.
    void refuse(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &title, const QString &text);
};

} // namespace enrow
